/** Question banks, versions, review, scoring and the one renderer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "media", "course"})
package org.pruefstein.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
