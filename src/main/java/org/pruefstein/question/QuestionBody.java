package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question version says: stem, options or solution, and the reasons. Texts are Markdown. A version's body is
 * stored as canonical JSON and never changes once used.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = QuestionBody.SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = QuestionBody.MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = QuestionBody.TrueFalse.class, name = "true-false"),
    @JsonSubTypes.Type(value = QuestionBody.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = QuestionBody.ShortText.class, name = "short-text")
})
public sealed interface QuestionBody {
    /** The question or statement, Markdown. */
    String stem();

    /** The way of a calculation, the context; shown with the solution. */
    @Nullable
    String explanation();

    QuestionType type();

    /** The options in author's order; empty for questions answered by typing. */
    default List<Option> options() {
        return List.of();
    }

    /** The option with this key. */
    default Optional<Option> option(String key) {
        return options().stream().filter(o -> o.key().equals(key)).findFirst();
    }

    /**
     * One option.
     *
     * @param key stable within the question
     * @param text Markdown
     * @param correct whether choosing it is right
     * @param reason why it is right or wrong, Markdown
     */
    record Option(String key, String text, boolean correct, String reason) {}

    /** Exactly one option is right. */
    record SingleChoice(
            String stem, List<Option> options, @Nullable String explanation) implements QuestionBody {
        public SingleChoice {
            options = List.copyOf(options);
        }

        @Override
        public QuestionType type() {
            return QuestionType.SINGLE_CHOICE;
        }
    }

    /** Several options are right; by default each right one earns and each wrong one costs a share. */
    record MultipleChoice(
            String stem,
            List<Option> options,
            boolean allOrNothing,
            @Nullable String explanation) implements QuestionBody {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public QuestionType type() {
            return QuestionType.MULTIPLE_CHOICE;
        }
    }

    /** A statement that is right or wrong; its options are always {@code true} and {@code false}. */
    record TrueFalse(
            String stem,
            boolean answer,
            String reasonTrue,
            String reasonFalse,
            @Nullable String explanation) implements QuestionBody {
        @Override
        public QuestionType type() {
            return QuestionType.TRUE_FALSE;
        }

        @Override
        public List<Option> options() {
            return List.of(new Option("true", "", answer, reasonTrue), new Option("false", "", !answer, reasonFalse));
        }
    }

    /**
     * A number is typed.
     *
     * @param answer the exact answer as decimal text with a point; empty in a draft that has none yet
     * @param tolerance allowed absolute deviation, inclusive, as decimal text
     * @param unit shown beside the field
     */
    record Numeric(
            String stem,
            String answer,
            String tolerance,
            String unit,
            @Nullable String explanation) implements QuestionBody {
        public Numeric {
            if (new BigDecimal(tolerance).signum() < 0) {
                throw new IllegalArgumentException("tolerance is negative");
            }
            if (!answer.isEmpty()) {
                new BigDecimal(answer);
            }
        }

        @Override
        public QuestionType type() {
            return QuestionType.NUMERIC;
        }
    }

    /** A term is typed; every accepted form is listed. */
    record ShortText(
            String stem,
            List<String> answers,
            boolean caseSensitive,
            @Nullable String explanation) implements QuestionBody {
        public ShortText {
            answers = List.copyOf(answers);
        }

        @Override
        public QuestionType type() {
            return QuestionType.SHORT_TEXT;
        }
    }
}
