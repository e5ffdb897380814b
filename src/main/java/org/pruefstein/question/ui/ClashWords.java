package org.pruefstein.question.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.ContentMerge;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.Translations;

/** The words for the places of a question that two people changed, and for what they wrote there. */
final class ClashWords {
    private static final Map<String, String> LABELS = Map.of(
            "moduleKey", "question.module",
            "objectiveKey", "question.objective",
            "level", "question.level",
            "stem", "question.stem",
            "explanation", "question.explanation-field",
            "answer", "question.number-answer",
            "answers", "question.accepted",
            "tolerance", "question.number-tolerance",
            "unit", "question.number-unit",
            "body", "question.question");
    private final QuestionContent content;
    private final Locale locale;

    /** @param content whose parts are named by their place */
    ClashWords(QuestionContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
    }

    /** Where it is, such as „Antwort B: Begründung“. */
    String place(List<String> path) {
        String last = path.getLast();
        if (last.equals(ContentMerge.RIGHT)) {
            return text("question.clash-right");
        }
        if (last.equals(ContentMerge.ORDER)) {
            return text("question.clash-order");
        }
        String label = LABELS.get(last);
        if (label != null) {
            return text(label);
        }
        return path.stream()
                .map(this::part)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> switch (last) {
                    case "text" -> name + ": " + text("question.option-text");
                    case "reason" -> name + ": " + text("question.clash-reason");
                    default -> name;
                })
                .orElseGet(() -> text("question.clash-other"));
    }

    /** What somebody wrote there, as one text. */
    String value(List<String> path, @Nullable Object value) {
        if (value == null || value.equals("") || value.equals(List.of())) {
            return text("question.clash-nothing");
        }
        return switch (value) {
            case List<?> list
            when path.getLast().startsWith("#") ->
                list.stream()
                        .map(key -> part(Objects.toString(key)))
                        .map(name -> name.isEmpty() ? text("question.clash-nothing") : name)
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(Objects::toString).collect(Collectors.joining("\n"));
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .filter(e -> !String.valueOf(e.getKey()).startsWith("#"))
                        .map(Map.Entry::getValue)
                        .filter(v -> v instanceof Map || v instanceof List || v instanceof String s && !s.isBlank())
                        .map(v -> value(path, v))
                        .collect(Collectors.joining("\n"));
            default -> word(path.getLast(), value.toString());
        };
    }

    private String word(String member, String value) {
        return switch (member) {
            case "level" -> Words.of(Level.valueOf(value), locale);
            default -> value.equals("true") || value.equals("false") ? text("question.clash-" + value) : value;
        };
    }

    /** The name of a part by its key; empty for what is none. */
    private String part(String key) {
        int index = content.body().options().stream().map(o -> o.key()).toList().indexOf(key);
        String name = content.body().type() == QuestionType.KPRIM ? "question.statement" : "question.option";
        return index < 0 ? "" : Translations.text(name, locale, String.valueOf((char) ('A' + index)));
    }

    private String text(String key) {
        return Translations.text(key, locale);
    }
}
