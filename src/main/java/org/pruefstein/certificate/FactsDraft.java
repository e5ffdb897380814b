package org.pruefstein.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.provider.Provider;
import org.springframework.stereotype.Component;

/** Writes down what is certified, from the place, the edition of its run, the decisive exam and the issuer. */
@Component
class FactsDraft {
    private static final int SCHEMA = 1;
    private final CourseCatalog catalog;
    private final Provider provider;
    private final InstallationKey key;
    private final CertificateSettings settings;

    FactsDraft(CourseCatalog catalog, Provider provider, InstallationKey key, CertificateSettings settings) {
        this.catalog = catalog;
        this.provider = provider;
        this.key = key;
        this.settings = settings;
    }

    /** The day of an instant where the provider is. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, provider.zone());
    }

    /** The facts of a new proof; a participation statement says nothing of exams. */
    CertificateFacts of(
            Place place,
            CertificateKind kind,
            String number,
            VerificationCode code,
            @Nullable ExamOutcome outcome,
            Instant at,
            String by) {
        CourseOutline course = catalog.outline(place.editionId());
        boolean certificate = kind == CertificateKind.CERTIFICATE;
        ExamOutcome exam = certificate ? outcome : null;
        return new CertificateFacts(
                SCHEMA,
                kind,
                number,
                code.hash(),
                new CertificateFacts.Holder(place.name(), settings.birthDateRequired() ? place.birthDate() : null),
                course(course, certificate),
                course.modules().stream()
                        .map(m -> new CertificateFacts.Content(m.title(), m.units()))
                        .toList(),
                place.attendedUnits(),
                run(place, day(at)),
                exam == null ? null : exam(exam, course.certificate().showGrade()),
                exam != null && exam.specimen(),
                issuer(provider.issuer().orElseThrow()),
                new CertificateFacts.Issue(day(at), at, by),
                key.keyId());
    }

    // nobody can have taken part in days to come: a run that still goes on is certified up to the day of issue
    private static CertificateFacts.Run run(Place place, LocalDate issued) {
        LocalDate until = place.endsOn().isAfter(issued) && !place.startsOn().isAfter(issued) ? issued : place.endsOn();
        return new CertificateFacts.Run(place.runTitle(), place.startsOn(), until);
    }

    // the course's note speaks of the passed test, so it has no place on a statement
    private static CertificateFacts.Course course(CourseOutline course, boolean certificate) {
        CourseOutline.CertificateTexts texts = course.certificate();
        return new CertificateFacts.Course(
                course.key(),
                course.edition(),
                course.lang(),
                course.title(),
                certificate ? texts.title() : texts.participationTitle(),
                texts.subject(),
                certificate ? texts.note() : "",
                course.units());
    }

    private static CertificateFacts.Exam exam(ExamOutcome exam, boolean showGrade) {
        return new CertificateFacts.Exam(
                exam.examDate(),
                "passed",
                showGrade ? new CertificateFacts.Grade(exam.gradeWord(), exam.decimalGrade(), exam.gradeKey()) : null);
    }

    private static CertificateFacts.Issuer issuer(Provider.Issuer issuer) {
        return new CertificateFacts.Issuer(
                issuer.name(),
                issuer.address(),
                issuer.place(),
                issuer.signatories().stream()
                        .map(s -> new CertificateFacts.Signatory(s.name(), s.function()))
                        .toList());
    }
}
