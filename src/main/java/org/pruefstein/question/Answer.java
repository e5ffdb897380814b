package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer is data: stable keys or the text as typed. Stored as canonical JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Answer.Judgements.class, name = "judgements"),
    @JsonSubTypes.Type(value = Answer.Places.class, name = "places"),
    @JsonSubTypes.Type(value = Answer.Pairs.class, name = "pairs"),
    @JsonSubTypes.Type(value = Answer.Gaps.class, name = "gaps"),
    @JsonSubTypes.Type(value = Answer.Group.class, name = "group"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Answer.File.class, name = "file")
})
public sealed interface Answer {
    /** Whether nothing was chosen, judged, placed, matched, typed or handed in. */
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

    /** The places given to items, by key, from 1. Several items may have the same place: then none of them is placed. */
    record Places(Map<String, Integer> placed) implements Answer {
        public Places {
            placed = Map.copyOf(placed);
        }

        /** The place of an item; none when it has none of its own. */
        public Optional<Integer> own(String key) {
            return Optional.ofNullable(placed.get(key)).filter(place -> !shared(place));
        }

        /** Whether several items have this place. */
        public boolean shared(int place) {
            return placed.values().stream().filter(p -> p == place).count() > 1;
        }

        @Override
        public boolean blank() {
            return placed.isEmpty();
        }
    }

    /** The targets given to premises, both by key. */
    record Pairs(Map<String, String> matched) implements Answer {
        public Pairs {
            matched = Map.copyOf(matched);
        }

        @Override
        public boolean blank() {
            return matched.isEmpty();
        }
    }

    /**
     * What is in the gaps, by their keys; empty ones are left out.
     *
     * @param typed texts as typed
     * @param chosen keys of options
     */
    record Gaps(Map<String, String> typed, Map<String, String> chosen) implements Answer {
        public Gaps {
            typed = typed.entrySet().stream()
                    .filter(e -> !e.getValue().isBlank())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            chosen = Map.copyOf(chosen);
        }

        /** What is in a gap: a text or the key of an option. */
        public Optional<String> given(String key) {
            return Optional.ofNullable(typed.get(key)).or(() -> Optional.ofNullable(chosen.get(key)));
        }

        @Override
        public boolean blank() {
            return typed.isEmpty() && chosen.isEmpty();
        }
    }

    /** The answers to the questions about a situation, by their keys; blank ones are left out. */
    record Group(Map<String, Answer> answers) implements Answer {
        public Group {
            answers = answers.entrySet().stream()
                    .filter(e -> !e.getValue().blank())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public boolean blank() {
            return answers.isEmpty();
        }
    }

    /** What was typed. */
    record Text(String text) implements Answer {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /**
     * The file that was handed in; that it is there, the page's feature has seen to.
     *
     * @param hash its address in the store of files; empty for none
     * @param name as the person's device calls it, for people only
     * @param size in bytes
     */
    record File(String hash, String name, int size) implements Answer {
        /** Longest name, in characters. */
        public static final int MAX_NAME = 120;
        /** No file. */
        public static final File NONE = new File("", "", 0);

        @Override
        public boolean blank() {
            return hash.isEmpty();
        }

        /** The same file under a name without folders, invisible characters and excess. */
        public static String plainName(String name) {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
            return plain.codePointCount(0, plain.length()) <= MAX_NAME
                    ? plain
                    : plain.substring(0, plain.offsetByCodePoints(0, MAX_NAME));
        }
    }
}
