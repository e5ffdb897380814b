package org.pruefstein.grading;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Fraction;

/**
 * A released result with the whole way from points to grade, for the person it belongs to.
 *
 * @param earned exact points of the paper
 * @param reachable points the paper had
 * @param key the grade key as it was used
 * @param passPoints points of 100 from which the exam is passed
 * @param rules names the rules by which the answers were marked
 * @param parts points by learning objective, in the order of the curriculum
 * @param receiptHash hash of the receipt on which the marking rests
 * @param specimen whether the questions are published with their keys: a rehearsal or a demo
 * @param contact where to turn with questions; empty when not set
 */
public record MyResult(
        ReleasedResult result,
        Grade grade,
        String sessionTitle,
        String courseTitle,
        ZoneId zone,
        Fraction earned,
        int reachable,
        GradeKey key,
        Rounding rounding,
        int passPoints,
        String rules,
        List<ObjectivePart> parts,
        @Nullable String receiptHash,
        boolean specimen,
        String contact) {
    public MyResult {
        parts = List.copyOf(parts);
    }
}
