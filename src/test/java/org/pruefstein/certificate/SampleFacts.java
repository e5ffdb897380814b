package org.pruefstein.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts of certificates for tests. */
public final class SampleFacts {
    private SampleFacts() {}

    /** A certificate for this name, with so many modules and a grade or none. */
    public static CertificateFacts certificate(String name, int modules, CertificateFacts.@Nullable Grade grade) {
        return facts(
                CertificateKind.CERTIFICATE,
                "Zertifikat",
                name,
                modules,
                new CertificateFacts.Exam(LocalDate.of(2026, 11, 20), "passed", grade));
    }

    /** A participation statement for this name. */
    public static CertificateFacts participation(String name) {
        return facts(CertificateKind.PARTICIPATION, "Teilnahmebescheinigung", name, 2, null);
    }

    private static CertificateFacts facts(
            CertificateKind kind, String heading, String name, int modules, CertificateFacts.@Nullable Exam exam) {
        return new CertificateFacts(
                1,
                kind,
                "2026-000017",
                "ab".repeat(32),
                new CertificateFacts.Holder(name, LocalDate.of(1990, 2, 28)),
                new CertificateFacts.Course(
                        "social-media-manager",
                        3,
                        "de",
                        "Social Media Manager/in",
                        heading,
                        "Social Media Manager/in",
                        "Kein IHK-Zertifikat und keine öffentlich-rechtliche Prüfung.",
                        modules * 8),
                IntStream.rangeClosed(1, modules)
                        .mapToObj(i -> new CertificateFacts.Content(
                                i % 2 == 0 ? "Recht und Datenschutz" : "SEO von Social-Media-Inhalten", 8))
                        .toList(),
                modules * 8,
                new CertificateFacts.Run("Herbst 2026", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 20)),
                exam,
                false,
                new CertificateFacts.Issuer(
                        "Musterakademie (Demo)",
                        "Beispielweg 1, 12345 Musterstadt",
                        "Musterstadt",
                        List.of(
                                new CertificateFacts.Signatory("Petra Beispiel", "Lehrgangsleitung"),
                                new CertificateFacts.Signatory("Łukasz Żółć", "Prüfungsleitung"))),
                new CertificateFacts.Issue(
                        LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T10:15:30Z"), "account:1"),
                "0123456789abcdef");
    }
}
