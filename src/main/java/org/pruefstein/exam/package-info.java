/** Blueprints, papers, exam sessions, registration and admission. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "course", "enrolment", "question"})
package org.pruefstein.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
