package org.pruefstein.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;

/** A question as a file of a bank says it; which parts are there depends on its type. */
record QuestionEntry(
        String id,
        String type,
        String objective,
        Level level,
        String stem,
        @Nullable List<Option> options,
        @Nullable String scoring,
        @Nullable String answer,
        @Nullable Map<String, String> reasons,
        @Nullable String tolerance,
        @Nullable String unit,
        @Nullable List<String> answers,
        @Nullable Boolean caseSensitive,
        @Nullable String explanation,
        @Nullable List<String> sources,
        @Nullable LocalDate validUntil) {
    QuestionEntry {
        options = options == null ? List.of() : options;
        reasons = reasons == null ? Map.of() : reasons;
        answers = answers == null ? List.of() : answers;
        sources = sources == null ? List.of() : sources;
    }

    record Option(String key, String text, @Nullable Boolean correct, String reason) {
        boolean right() {
            return Boolean.TRUE.equals(correct);
        }
    }

    QuestionType kind() {
        return QuestionType.ofCode(type);
    }

    /** Every Markdown text of it, by its JSON pointer within the question. */
    List<Map.Entry<String, String>> texts() {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        texts.add(Map.entry("/stem", stem));
        for (int i = 0; i < allOptions().size(); i++) {
            texts.add(Map.entry("/options/" + i + "/text", allOptions().get(i).text()));
            texts.add(Map.entry("/options/" + i + "/reason", allOptions().get(i).reason()));
        }
        if (reasons != null) {
            reasons.forEach((key, text) -> texts.add(Map.entry("/reasons/" + key, text)));
        }
        if (explanation != null) {
            texts.add(Map.entry("/explanation", explanation));
        }
        return texts;
    }

    List<Option> allOptions() {
        return options == null ? List.of() : options;
    }

    /** @param markdown what is done to each text, such as putting pictures' addresses in */
    QuestionBody toBody(UnaryOperator<String> markdown) {
        String stemText = markdown.apply(stem);
        String way = explanation == null ? null : markdown.apply(explanation);
        return switch (kind()) {
            case SINGLE_CHOICE -> new QuestionBody.SingleChoice(stemText, bodyOptions(markdown), way);
            case MULTIPLE_CHOICE ->
                new QuestionBody.MultipleChoice(stemText, bodyOptions(markdown), "all-or-nothing".equals(scoring), way);
            case TRUE_FALSE ->
                new QuestionBody.TrueFalse(
                        stemText,
                        "true".equals(answer),
                        markdown.apply(reason("true")),
                        markdown.apply(reason("false")),
                        way);
            case KPRIM -> new QuestionBody.Kprim(stemText, bodyOptions(markdown), way);
            case NUMERIC -> new QuestionBody.Numeric(stemText, text(answer), text(tolerance), text(unit), way);
            case SHORT_TEXT ->
                new QuestionBody.ShortText(
                        stemText, answers == null ? List.of() : answers, Boolean.TRUE.equals(caseSensitive), way);
        };
    }

    private List<QuestionBody.Option> bodyOptions(UnaryOperator<String> markdown) {
        return allOptions().stream()
                .map(o -> new QuestionBody.Option(
                        o.key(), markdown.apply(o.text()), o.right(), markdown.apply(o.reason())))
                .toList();
    }

    private String reason(String key) {
        return reasons == null ? "" : text(reasons.get(key));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
