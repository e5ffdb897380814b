package org.pruefstein.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;

/**
 * What is certified, as printed. Its canonical JSON is signed and stored at issue; verification shows these facts and
 * never today's tables.
 *
 * @param schema version of this form, 1
 * @param number such as {@code 2026-000017}
 * @param codeHash SHA-256 of the verification code
 * @param attendedUnits attended teaching units of 45 minutes
 * @param exam nothing in a participation statement
 * @param specimen whether the exam used questions whose keys are public
 * @param keyId name of the signing key
 */
public record CertificateFacts(
        int schema,
        CertificateKind kind,
        String number,
        String codeHash,
        Holder holder,
        Course course,
        List<Content> contents,
        int attendedUnits,
        Run run,
        @Nullable Exam exam,
        boolean specimen,
        Issuer issuer,
        Issue issue,
        String keyId) {
    public CertificateFacts {
        contents = List.copyOf(contents);
    }

    /** The person as printed; birth date only where the provider requires it. */
    public record Holder(String name, @Nullable LocalDate birthDate) {}

    /**
     * The course in the edition of the person's run.
     *
     * @param heading such as „Zertifikat“
     * @param subject what the certificate is about
     * @param note a clarifying sentence, may be empty
     * @param units planned teaching units of 45 minutes
     */
    public record Course(
            String key,
            int edition,
            String lang,
            String title,
            String heading,
            String subject,
            String note,
            int units) {}

    /** A module with its teaching units of 45 minutes. */
    public record Content(String title, int units) {}

    /** The dates of the run. */
    public record Run(String title, LocalDate startsOn, LocalDate endsOn) {}

    /** The passed exam; the grade only where the course shows it. */
    public record Exam(
            LocalDate date, String verdict, @Nullable Grade grade) {}

    /** A grade as printed, with the version of the key it was read from. */
    public record Grade(String word, String decimal, String gradeKey) {}

    /** The issuer as printed. */
    public record Issuer(String name, String address, String place, List<Signatory> signatories) {
        public Issuer {
            signatories = List.copyOf(signatories);
        }
    }

    /** Who signs, as printed. */
    public record Signatory(String name, String function) {}

    /** When it was issued, and by which account. */
    public record Issue(LocalDate day, Instant at, String by) {}

    /** The bytes that are signed, as text. */
    public String canonical() {
        return CanonicalJson.write(this);
    }

    /** Reads what {@link #canonical()} wrote. */
    public static CertificateFacts read(String json) {
        return CanonicalJson.read(json, CertificateFacts.class);
    }
}
