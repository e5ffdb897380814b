package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** An answer is data: stable keys or the text as typed. Stored as canonical JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Answer.Judgements.class, name = "judgements"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "text")
})
public sealed interface Answer {
    /** Whether nothing was chosen, judged or typed. */
    boolean blank();

    /** The chosen options, by key, each at most once, sorted. */
    record Choice(List<String> keys) implements Answer {
        public Choice {
            keys = keys.stream().distinct().sorted().toList();
        }

        @Override
        public boolean blank() {
            return keys.isEmpty();
        }
    }

    /** The judged statements, by key: true where the statement was said to hold. Others were not judged. */
    record Judgements(Map<String, Boolean> judged) implements Answer {
        public Judgements {
            judged = Map.copyOf(judged);
        }

        @Override
        public boolean blank() {
            return judged.isEmpty();
        }
    }

    /** What was typed. */
    record Text(String text) implements Answer {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }
}
