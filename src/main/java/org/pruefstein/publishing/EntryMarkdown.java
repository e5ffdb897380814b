package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every Markdown text of a question of the files, by its JSON pointer within the question. */
final class EntryMarkdown {
    private EntryMarkdown() {}

    static List<Map.Entry<String, String>> of(QuestionEntry entry) {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        texts.add(Map.entry("/stem", entry.stem()));
        texts.addAll(parts("/options/", entry.allOptions(), QuestionEntry.Option::text, QuestionEntry.Option::reason));
        texts.addAll(parts("/items/", entry.allItems(), QuestionEntry.Item::text, QuestionEntry.Item::reason));
        texts.addAll(
                parts("/premises/", entry.allPremises(), QuestionEntry.Premise::text, QuestionEntry.Premise::reason));
        for (int i = 0; i < entry.allTargets().size(); i++) {
            texts.add(Map.entry(
                    "/targets/" + i + "/text", entry.allTargets().get(i).text()));
        }
        for (int i = 0; i < entry.allGaps().size(); i++) {
            texts.addAll(entry.allGaps().get(i).texts("/gaps/" + i));
        }
        for (int i = 0; i < entry.allQuestions().size(); i++) {
            String within = "/questions/" + i;
            entry.allQuestions()
                    .get(i)
                    .texts()
                    .forEach(text -> texts.add(Map.entry(within + text.getKey(), text.getValue())));
        }
        String model = entry.modelAnswer();
        if (model != null) {
            texts.add(Map.entry("/modelAnswer", model));
        }
        for (int i = 0; i < entry.allCriteria().size(); i++) {
            QuestionEntry.Criterion criterion = entry.allCriteria().get(i);
            texts.add(Map.entry("/rubric/" + i + "/text", criterion.text()));
            texts.add(Map.entry("/rubric/" + i + "/expected", criterion.expected()));
        }
        Map<String, String> reasons = entry.reasons();
        if (reasons != null) {
            reasons.forEach((key, text) -> texts.add(Map.entry("/reasons/" + key, text)));
        }
        String explanation = entry.explanation();
        if (explanation != null) {
            texts.add(Map.entry("/explanation", explanation));
        }
        return texts;
    }

    private static <P> List<Map.Entry<String, String>> parts(
            String pointer, List<P> parts, Function<P, String> text, Function<P, String> reason) {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            texts.add(Map.entry(pointer + i + "/text", text.apply(parts.get(i))));
            texts.add(Map.entry(pointer + i + "/reason", reason.apply(parts.get(i))));
        }
        return texts;
    }
}
