package org.pruefstein.learning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.LessonText;
import org.pruefstein.question.Answer;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.shared.Fraction;

/**
 * A question of a quiz. It carries right and wrong and must be rendered by the one renderer, which shows them only once
 * it is answered.
 *
 * @param position from 1
 * @param total questions of the quiz
 * @param draft what was written or handed in so far, of a question that a person judges
 * @param given what was answered; nothing while it is open
 */
public record QuizStep(
        QuizAttemptId attempt,
        int position,
        int total,
        QuestionVersion version,
        OptionTokens tokens,
        @Nullable Answer draft,
        @Nullable Given given) {

    /**
     * An answer that was given.
     *
     * @param score exact share of the one point, 0 to 1; nothing while the person has not rated it
     * @param sources what question and solution rest on, as the newest edition of the course has them
     * @param rating points by key of a criterion that the person gave the own answer; empty where there is none
     */
    public record Given(
            Answer answer, @Nullable Fraction score, List<LessonText.Source> sources, Map<String, Integer> rating) {
        public Given {
            sources = List.copyOf(sources);
            rating = Map.copyOf(rating);
        }

        /** Without sources and without a rating of one's own. */
        public Given(Answer answer, @Nullable Fraction score) {
            this(answer, score, List.of(), Map.of());
        }
    }

    /** Whether the person is to rate the own answer now. */
    public boolean toRate() {
        return given != null && given.score() == null;
    }

    /** Whether the score is what the person thinks of the own answer. */
    public boolean selfRated() {
        return given != null
                && version.body() instanceof HandMarked
                && !given.answer().blank();
    }

    /** Whether no question comes after it. */
    public boolean last() {
        return position == total;
    }
}
