package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
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
    @JsonSubTypes.Type(value = Kprim.class, name = "kprim"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Cloze.class, name = "cloze"),
    @JsonSubTypes.Type(value = CaseGroup.class, name = "case"),
    @JsonSubTypes.Type(value = QuestionBody.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = Essay.class, name = "essay"),
    @JsonSubTypes.Type(value = FileHandIn.class, name = "file-hand-in")
})
public sealed interface QuestionBody
        permits QuestionBody.SingleChoice,
                QuestionBody.MultipleChoice,
                QuestionBody.TrueFalse,
                QuestionBody.Numeric,
                ShortText,
                Kprim,
                Ordering,
                Matching,
                Cloze,
                CaseGroup,
                HandMarked {
    /** The question or statement, Markdown. */
    String stem();

    /** The question for those who only read it, Markdown. */
    default String asked() {
        return stem();
    }

    /** The way of a calculation, the context; shown with the solution. */
    @Nullable
    String explanation();

    QuestionType type();

    /** The options or statements that are right or wrong, in author's order; empty where nothing of that kind is asked. */
    default List<Option> options() {
        return List.of();
    }

    /** Everything that an answer or a mark refers to by key, in author's order; empty for a number or a short text. */
    default List<? extends Part> parts() {
        return options();
    }

    /** The option with this key. */
    default Optional<Option> option(String key) {
        return options().stream().filter(o -> o.key().equals(key)).findFirst();
    }

    /** The part with this key. */
    default Optional<Part> part(String key) {
        return parts().stream()
                .filter(p -> p.key().equals(key))
                .map(Part.class::cast)
                .findFirst();
    }

    /** Something of a question that an answer or a mark refers to. */
    interface Part {
        /** Stable within the question. */
        String key();

        /** What is shown, Markdown. */
        String text();

        /** Why it belongs where it belongs, Markdown; shown with the solution. */
        String reason();
    }

    /**
     * One option or statement.
     *
     * @param correct whether choosing it is right, or the statement holds
     * @param reason why it is right or wrong, Markdown
     */
    record Option(String key, String text, boolean correct, String reason) implements Part {}

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
     * @param tolerance allowed deviation, inclusive, as decimal text
     * @param percent whether the tolerance is a percentage of the answer; not stored when it is absolute
     * @param unit shown beside the field
     */
    record Numeric(
            String stem,
            String answer,
            String tolerance,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean percent,

            String unit,
            @Nullable String explanation)
            implements QuestionBody {
        public Numeric {
            if (new BigDecimal(tolerance).signum() < 0) {
                throw new IllegalArgumentException("tolerance is negative");
            }
            if (!answer.isEmpty()) {
                new BigDecimal(answer);
            }
        }

        /** With an absolute tolerance. */
        public Numeric(String stem, String answer, String tolerance, String unit, @Nullable String explanation) {
            this(stem, answer, tolerance, false, unit, explanation);
        }

        @Override
        public QuestionType type() {
            return QuestionType.NUMERIC;
        }
    }
}
