/** Course editions, their outline, lesson texts and glossary. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "media", "identity"})
package org.pruefstein.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
