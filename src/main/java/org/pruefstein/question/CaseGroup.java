package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A situation and the questions about it. They are one question: they are written, reviewed, drawn and shown together
 * and in their order, and each earns the share of the points that its weight is of all weights.
 *
 * @param stem the situation, Markdown
 */
public record CaseGroup(
        String stem, List<Sub> questions, @Nullable String explanation) implements QuestionBody {
    /** How many questions there can be about a situation. */
    public static final int MAX_QUESTIONS = 8;

    /** The most that one question can weigh. */
    public static final int MAX_WEIGHT = 20;

    private static final String WITHIN = ".";

    /** @throws IllegalArgumentException when two questions have the same key, or one is a case itself or marked by a person */
    public CaseGroup {
        questions = List.copyOf(questions);
        Set<String> keys = new HashSet<>();
        if (!questions.stream().allMatch(q -> keys.add(q.key()) && !q.key().contains(WITHIN))) {
            throw new IllegalArgumentException("two questions of a case have the same key");
        }
        if (questions.stream().map(q -> q.body().type()).anyMatch(t -> !t.fitsInCase())) {
            throw new IllegalArgumentException("a case asks only what is marked at once");
        }
    }

    /**
     * One question about the situation.
     *
     * @param key stable within the case
     * @param points how much it weighs beside the others, from 1 to {@link #MAX_WEIGHT}; not stored where it is 1
     */
    public record Sub(
            String key,
            QuestionBody body,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer points) implements Part {
        public Sub {
            points = points == null || points == 1 ? null : points;
        }

        /** One that weighs 1. */
        public Sub(String key, QuestionBody body) {
            this(key, body, null);
        }

        /** How much it weighs; out of range only in a draft. */
        public int weight() {
            return points == null ? 1 : points;
        }

        @Override
        public String text() {
            return body.stem();
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /** A part of one of the questions, by a key of the whole case. */
    record Inner(String key, String text, String reason) implements Part {}

    /** What all questions weigh together. */
    public int weight() {
        return questions.stream().mapToInt(Sub::weight).sum();
    }

    /** Whether some question weighs more than another. */
    public boolean weighted() {
        return questions.stream().mapToInt(Sub::weight).distinct().count() > 1;
    }

    /** The question with this key. */
    public Optional<Sub> question(String key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.CASE;
    }

    /** The questions, then the parts of each of them. */
    @Override
    public List<Part> parts() {
        return Stream.<Part>concat(
                        questions.stream(),
                        questions.stream()
                                .flatMap(q -> q.body().parts().stream()
                                        .map(p -> new Inner(within(q.key(), p.key()), p.text(), p.reason()))))
                .toList();
    }

    /** The key of a question's part within the case. */
    static String within(String question, String part) {
        return question + WITHIN + part;
    }
}
