/** The learner's path, the reader, progress and practice quizzes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "media",
            "course",
            "enrolment",
            "question",
            "question :: ui"
        })
package org.pruefstein.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
