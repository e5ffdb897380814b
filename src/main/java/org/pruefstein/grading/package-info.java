/** Marking, roll-up to points, grade keys, release of results. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "provider",
            "media",
            "course",
            "enrolment",
            "question",
            "question :: ui",
            "exam",
            "exam :: ui",
            "sitting"
        })
package org.pruefstein.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
