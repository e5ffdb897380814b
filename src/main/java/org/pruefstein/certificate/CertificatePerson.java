package org.pruefstein.certificate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;

/**
 * A person of a run: what is known, what is missing, what was issued.
 *
 * @param attendedUnits teaching units of 45 minutes
 * @param neededUnits the threshold in units
 * @param passed nothing while no final exam has a released result
 * @param missingForCertificate empty when a certificate can be issued
 * @param missingForParticipation empty when a participation statement can be issued
 * @param issued valid and revoked proofs, oldest first
 */
public record CertificatePerson(
        EnrolmentId id,
        String name,
        int attendedUnits,
        int neededUnits,
        @Nullable Boolean passed,
        List<Obstacle> missingForCertificate,
        List<Obstacle> missingForParticipation,
        List<CertificateItem> issued) {
    public CertificatePerson {
        missingForCertificate = List.copyOf(missingForCertificate);
        missingForParticipation = List.copyOf(missingForParticipation);
        issued = List.copyOf(issued);
    }

    static CertificatePerson of(Place place, Situation situation, List<CertificateItem> issued) {
        ExamOutcome exam = situation.exam();
        return new CertificatePerson(
                place.id(),
                place.name(),
                situation.attendedUnits(),
                situation.neededUnits(),
                exam == null ? null : exam.passed(),
                situation.missing(CertificateKind.CERTIFICATE),
                situation.missing(CertificateKind.PARTICIPATION),
                issued);
    }

    /** The valid proof of this kind. */
    public Optional<CertificateItem> valid(CertificateKind kind) {
        return issued.stream()
                .filter(item -> item.kind() == kind && item.valid())
                .findFirst();
    }

    /** Whether this kind of proof can be issued now. */
    public boolean ready(CertificateKind kind) {
        return valid(kind).isEmpty()
                && (kind == CertificateKind.CERTIFICATE ? missingForCertificate : missingForParticipation).isEmpty();
    }

    /** Whether an administrator's permission is what is missing. */
    public boolean waitsForPermission() {
        return missingForCertificate.stream().anyMatch(o -> o.kind() == Obstacle.Kind.SPECIMEN);
    }
}
