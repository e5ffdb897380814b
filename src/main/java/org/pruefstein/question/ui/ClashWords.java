package org.pruefstein.question.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.ContentMerge;
import org.pruefstein.question.Gap;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/** The words for the places of a question that two people changed, and for what they wrote there. */
final class ClashWords {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("moduleKey", "question.module"),
            Map.entry("objectiveKey", "question.objective"),
            Map.entry("level", "question.level"),
            Map.entry("stem", "question.stem"),
            Map.entry("explanation", "question.explanation-field"),
            Map.entry("sources", "question.sources"),
            Map.entry("validUntil", "question.valid-until"),
            Map.entry("answer", "question.number-answer"),
            Map.entry("answers", "question.accepted"),
            Map.entry("tolerance", "question.number-tolerance"),
            Map.entry("unit", "question.number-unit"),
            Map.entry("percent", "question.tolerance-percent"),
            Map.entry("caseSensitive", "question.case-sensitive"),
            Map.entry("umlautsAlike", "question.umlauts-alike"),
            Map.entry("wildcards", "question.wildcards"),
            Map.entry("credit", "question.credit"),
            Map.entry("kind", "question.gap-kind"),
            Map.entry("minWords", "question.min-words"),
            Map.entry("maxWords", "question.max-words"),
            Map.entry("modelAnswer", "question.model-answer"),
            Map.entry("types", "question.file-types"),
            Map.entry("maxMegabytes", "question.file-size"),
            Map.entry("body", "question.question"));
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
                    case "right" -> name + ": " + text("question.gap-text");
                    case "expected" -> name + ": " + text("question.criterion-reason");
                    case "points" -> name + ": " + text("question.criterion-points");
                    case "target" -> name + ": " + text("question.premise-target");
                    default -> name;
                })
                .orElseGet(() -> text("question.clash-other"));
    }

    /** What somebody wrote there, as one text. */
    String value(List<String> path, @Nullable Object value) {
        if (value == null && path.getLast().equals("points")) {
            return "1";
        }
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
            case "credit" -> Words.of(Ordering.Credit.valueOf(value), locale);
            case "target", "right" -> part(value);
            case "validUntil" -> Formats.date(LocalDate.parse(value), locale);
            case "kind" -> text("question.gap-" + value);
            default -> value.equals("true") || value.equals("false") ? text("question.clash-" + value) : value;
        };
    }

    /** The name of a part by its key; empty for what is none. */
    private String part(String key) {
        List<? extends QuestionBody.Part> parts = content.body().parts();
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).key().equals(key))
                .mapToObj(i -> name(parts.get(i), i))
                .findFirst()
                .orElse("");
    }

    private String name(QuestionBody.Part part, int index) {
        if (part instanceof Gap.Option option) {
            return "„" + option.text() + "“";
        }
        if (part instanceof Matching.Target target) {
            return "„" + target.text() + "“";
        }
        String name = switch (content.body().type()) {
            case MATCHING -> "question.premise";
            case CLOZE -> "question.gap";
            case CASE -> "question.sub";
            case ORDERING -> "question.item";
            case KPRIM -> "question.statement";
            case ESSAY, FILE_HAND_IN -> CriterionRow.WORDS;
            default -> "question.option";
        };
        return Translations.text(name, locale, String.valueOf((char) ('A' + index)), index + 1);
    }

    private String text(String key) {
        return Translations.text(key, locale);
    }
}
