package org.pruefstein.question.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template may know of a question. Right and wrong are in it only as {@link Solution} and {@link Verdict},
 * which exist in the mode SOLUTION alone.
 *
 * @param type code of the question type
 * @param mode {@code answer}, {@code locked} or {@code solution}
 * @param control {@code radio}, {@code checkbox}, {@code decimal} or {@code text}
 * @param text what was typed so far
 */
record QuestionSheet(
        String id,
        String type,
        String mode,
        String control,
        String legend,
        String stem,
        List<Choice> choices,
        String text,
        @Nullable String unit,
        @Nullable Solution solution) {

    /** An option as it is shown. */
    record Choice(
            String token,
            String html,
            boolean chosen,
            @Nullable Verdict verdict) {}

    /**
     * What is told of an option afterwards.
     *
     * @param outcome {@code hit} (chosen and right), {@code wrong} (chosen and wrong), {@code right} (right, not
     *     chosen) or {@code none}
     */
    record Verdict(String outcome, String reason) {}

    /**
     * What is told of the question afterwards.
     *
     * @param expected right typed answers, the first one before the others; empty for choices
     */
    record Solution(
            List<String> expected,
            @Nullable String tolerance,
            @Nullable String explanation) {}

    public boolean typed() {
        return choices.isEmpty();
    }

    public boolean open() {
        return "answer".equals(mode);
    }
}
