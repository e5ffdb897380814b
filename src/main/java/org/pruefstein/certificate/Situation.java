package org.pruefstein.certificate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides whether somebody gets a certificate or a participation statement.
 *
 * @param attendedUnits teaching units of 45 minutes
 * @param neededUnits the threshold of the course edition in units
 * @param exam the decisive final exam, if a result was released
 * @param specimenAllowed whether published questions are no obstacle, by setting or by an administrator's permission
 */
record Situation(
        int attendedUnits,
        int neededUnits,
        @Nullable ExamOutcome exam,
        boolean namePrintable,
        boolean birthDateMissing,
        boolean specimenAllowed,
        boolean issuerKnown,
        boolean addressKnown) {

    /** Units that make the threshold: the share of the planned units, rounded up. */
    static int needed(int plannedUnits, int thresholdPercent) {
        return Math.ceilDiv(plannedUnits * thresholdPercent, 100);
    }

    /** What is missing for this kind of proof; nothing when it can be issued. */
    List<Obstacle> missing(CertificateKind kind) {
        List<Obstacle> missing = new ArrayList<>();
        if (attendedUnits < neededUnits) {
            missing.add(Obstacle.of(Obstacle.Kind.ATTENDANCE, attendedUnits, neededUnits));
        }
        exam(kind, missing);
        add(!namePrintable, Obstacle.Kind.NAME, missing);
        add(birthDateMissing, Obstacle.Kind.BIRTH_DATE, missing);
        add(!issuerKnown, Obstacle.Kind.ISSUER, missing);
        add(!addressKnown, Obstacle.Kind.ADDRESS, missing);
        return missing;
    }

    private void exam(CertificateKind kind, List<Obstacle> missing) {
        if (kind == CertificateKind.PARTICIPATION) {
            add(exam != null && exam.passed() && certifiable(exam), Obstacle.Kind.PASSED, missing);
        } else if (exam == null) {
            missing.add(Obstacle.of(Obstacle.Kind.EXAM_OPEN));
        } else if (!exam.passed()) {
            missing.add(Obstacle.of(Obstacle.Kind.EXAM_FAILED, exam.points()));
        } else {
            add(!certifiable(exam), Obstacle.Kind.SPECIMEN, missing);
        }
    }

    private boolean certifiable(ExamOutcome outcome) {
        return specimenAllowed || !outcome.specimen();
    }

    private static void add(boolean holds, Obstacle.Kind kind, List<Obstacle> missing) {
        if (holds) {
            missing.add(Obstacle.of(kind));
        }
    }
}
