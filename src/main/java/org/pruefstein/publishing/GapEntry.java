package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Gap;

/** A gap as the file of a bank says it; which parts are there depends on its kind. */
record GapEntry(
        String key,
        String kind,
        @Nullable List<String> answers,
        @Nullable Boolean caseSensitive,
        @Nullable Boolean umlautsAlike,
        @Nullable Boolean wildcards,
        @Nullable String answer,
        @Nullable String tolerance,
        @Nullable String unit,
        @Nullable List<QuestionEntry.Target> options,
        @Nullable String right,
        String reason) {
    GapEntry {
        answers = answers == null ? List.of() : answers;
        options = options == null ? List.of() : options;
    }

    /** Its key and those of its options. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(key));
        allOptions().forEach(option -> keys.add(option.key()));
        return keys;
    }

    /** Every Markdown text of it, by its JSON pointer. */
    List<Map.Entry<String, String>> texts(String pointer) {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        for (int i = 0; i < allOptions().size(); i++) {
            texts.add(Map.entry(
                    pointer + "/options/" + i + "/text", allOptions().get(i).text()));
        }
        texts.add(Map.entry(pointer + "/reason", reason));
        return texts;
    }

    Deviation deviation() {
        return new Deviation(tolerance);
    }

    List<QuestionEntry.Target> allOptions() {
        return options == null ? List.of() : options;
    }

    /** @param markdown what is done to each text, such as putting pictures' addresses in */
    Gap toGap(UnaryOperator<String> markdown) {
        String why = markdown.apply(reason);
        return switch (kind) {
            case "words" ->
                new Gap.Words(
                        key,
                        answers == null ? List.of() : answers,
                        Boolean.TRUE.equals(caseSensitive),
                        Boolean.TRUE.equals(umlautsAlike),
                        Boolean.TRUE.equals(wildcards),
                        why);
            case "number" ->
                new Gap.Number(
                        key, given(answer), deviation().amount(), deviation().percent(), given(unit), why);
            case "choice" ->
                new Gap.Choice(
                        key,
                        allOptions().stream()
                                .map(o -> new Gap.Option(o.key(), markdown.apply(o.text())))
                                .toList(),
                        given(right),
                        why);
            default -> throw new IllegalArgumentException("unknown kind of gap " + kind);
        };
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
