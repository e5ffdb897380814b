package org.pruefstein.certificate;

import java.util.Objects;
import org.pruefstein.certificate.pdf.CertificateDocument;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.platform.InstallationMode;
import org.pruefstein.provider.Provider;
import org.springframework.stereotype.Component;

/** Gathers what decides about certificates: attendance, exams, the edition's threshold, settings. */
@Component
class Situations {
    private final ExamOutcomes exams;
    private final CourseCatalog catalog;
    private final CertificateDocument document;
    private final Provider provider;
    private final PublicAddress address;
    private final CertificateSettings settings;
    private final boolean specimenAllowed;

    Situations(
            ExamOutcomes exams,
            CourseCatalog catalog,
            CertificateDocument document,
            Provider provider,
            PublicAddress address,
            CertificateSettings settings,
            InstallationMode mode) {
        this.exams = exams;
        this.catalog = catalog;
        this.document = document;
        this.provider = provider;
        this.address = address;
        this.settings = settings;
        this.specimenAllowed = Objects.requireNonNullElse(settings.specimenAllowed(), mode.demo());
    }

    /** The situation of one place. */
    Situation of(Place place) {
        CourseOutline course = catalog.outline(place.editionId());
        return new Situation(
                place.attendedUnits(),
                Situation.needed(course.units(), course.attendanceThresholdPercent()),
                ExamOutcome.decisive(exams.of(place.id())).orElse(null),
                document.canPrint(place.name()),
                settings.birthDateRequired() && place.birthDate() == null,
                specimenAllowed || place.permitted(),
                provider.issuer().isPresent(),
                address.verifyPage().isPresent());
    }
}
