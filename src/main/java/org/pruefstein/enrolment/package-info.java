/** Course runs, enrolments, attendance and dated completion facts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "course"})
package org.pruefstein.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
