package org.pruefstein.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionId;

/**
 * How an instructor's quiz is put together and taken. It keeps the questions picked by hand and the rules both, so that
 * nothing is lost when one changes between them; {@code mode} says which count.
 *
 * @param moduleKey where learners find it; empty for the whole course
 * @param picked the questions in their order
 * @param shuffle whether each attempt has its own order of questions
 * @param passPercent share of the points from which it is passed, in percent
 * @param attempts how often a person may take it in a run; {@code null} for any number of times
 */
public record QuizPlan(
        String title,
        String moduleKey,
        Mode mode,
        List<QuestionId> picked,
        List<QuizRule> rules,
        boolean shuffle,
        int passPercent,
        Feedback feedback,
        @Nullable Integer attempts) {
    public static final int MAX_TITLE = 120;
    /** Most questions of a quiz. */
    public static final int MAX_QUESTIONS = 60;

    public static final int MAX_RULES = 20;
    public static final int MAX_ATTEMPTS = 20;

    /** Makes the title one line without surrounding white space. */
    public QuizPlan {
        title = title.strip().replaceAll("\\s+", " ");
        picked = List.copyOf(picked);
        rules = List.copyOf(rules);
    }

    /** How questions get in. */
    public enum Mode {
        BY_HAND,
        BY_RULE
    }

    /** When right and wrong are shown. */
    public enum Feedback {
        EACH,
        END
    }

    /** Nothing yet. */
    public static QuizPlan blank(String moduleKey) {
        return new QuizPlan("", moduleKey, Mode.BY_HAND, List.of(), List.of(), true, 60, Feedback.EACH, null);
    }

    /** How many questions it asks for, as far as they are published. */
    public int questions() {
        return mode == Mode.BY_HAND
                ? picked.size()
                : rules.stream().mapToInt(QuizRule::number).sum();
    }

    /** Whether the questions come from the whole course. */
    boolean wholeCourse() {
        return moduleKey.isEmpty();
    }
}
