/** Loads, checks, imports and exports content folders, also from the command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "media", "course", "question", "learning", "exam"})
package org.pruefstein.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
