package org.pruefstein.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionId;

/**
 * An instructor's quiz as it leaves or enters in the content format: a plan that names questions by their keys.
 *
 * @param key stable within the course
 * @param moduleKey where learners find it; empty for the whole course
 * @param questions keys of the questions picked by hand, in their order
 * @param passPercent share of the points from which it is passed, in percent
 * @param attempts how often a person may take it in a run; {@code null} for any number of times
 */
public record ExchangedQuiz(
        String key,
        String title,
        String moduleKey,
        QuizPlan.Mode mode,
        List<String> questions,
        List<QuizRule> rules,
        boolean shuffle,
        int passPercent,
        QuizPlan.Feedback feedback,
        @Nullable Integer attempts) {
    /** Makes the title one line, as a plan does. */
    public ExchangedQuiz {
        title = title.strip().replaceAll("\\s+", " ");
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
    }

    /** A plan with its questions by key; those without one have been deleted and are left out. */
    static ExchangedQuiz of(String key, QuizPlan plan, Map<QuestionId, String> keys) {
        return new ExchangedQuiz(
                key,
                plan.title(),
                plan.moduleKey(),
                plan.mode(),
                plan.picked().stream()
                        .flatMap(id -> Stream.ofNullable(keys.get(id)))
                        .toList(),
                plan.rules(),
                plan.shuffle(),
                plan.passPercent(),
                plan.feedback(),
                plan.attempts());
    }

    /** The plan it is. @param ids its questions, in their order */
    QuizPlan plan(List<QuestionId> ids) {
        return new QuizPlan(title, moduleKey, mode, ids, rules, shuffle, passPercent, feedback, attempts);
    }
}
