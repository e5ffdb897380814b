package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;

/** A gap in a text, with what fills it. It has no text of its own: the text around it asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gap.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Gap.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Gap.Choice.class, name = "choice")
})
public sealed interface Gap extends QuestionBody.Part {
    /** Whether the text typed, or the key of the option chosen, is right. */
    boolean accepts(String given);

    /** Its name in content files: {@code words}, {@code number} or {@code choice}. */
    default String kind() {
        return switch (this) {
            case Words _ -> "words";
            case Number _ -> "number";
            case Choice _ -> "choice";
        };
    }

    @Override
    default String text() {
        return "";
    }

    /** A term is typed; accepted as in {@link ShortText}. */
    record Words(
            String key,
            List<String> answers,
            boolean caseSensitive,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean umlautsAlike,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean wildcards,

            String reason)
            implements Gap {
        public Words {
            answers = List.copyOf(answers);
        }

        /** The question that this gap would be on its own. */
        public ShortText term() {
            return new ShortText("", answers, caseSensitive, umlautsAlike, wildcards, null);
        }

        @Override
        public boolean accepts(String given) {
            return term().accepts(given);
        }
    }

    /** A number is typed; accepted as in {@link QuestionBody.Numeric}, whose rules the components keep. */
    record Number(
            String key,
            String answer,
            String tolerance,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean percent,

            String unit,
            String reason)
            implements Gap {
        public Number {
            new QuestionBody.Numeric("", answer, tolerance, percent, unit, null);
        }

        /** The question that this gap would be on its own. */
        public QuestionBody.Numeric number() {
            return new QuestionBody.Numeric("", answer, tolerance, percent, unit, null);
        }

        @Override
        public boolean accepts(String given) {
            return !answer.isEmpty()
                    && DecimalText.parse(given)
                            .filter(AcceptedRange.of(number())::contains)
                            .isPresent();
        }
    }

    /**
     * One of several options is chosen from a list.
     *
     * @param right key of the right one; empty in a draft that has none yet
     */
    record Choice(String key, List<Option> options, String right, String reason) implements Gap {
        public Choice {
            options = List.copyOf(options);
        }

        /** The option with this key. */
        public Optional<Option> option(String key) {
            return options.stream().filter(o -> o.key().equals(key)).findFirst();
        }

        @Override
        public boolean accepts(String given) {
            return right.equals(given);
        }
    }

    /** Something to choose from; shown as plain text. */
    record Option(String key, String text) implements QuestionBody.Part {
        @Override
        public String reason() {
            return "";
        }
    }
}
