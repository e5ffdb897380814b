/** Issue, PDF, signature and public verification of certificates and participation statements. */
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
            "enrolment :: ui",
            "exam",
            "grading"
        })
package org.pruefstein.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
