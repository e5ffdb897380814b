package org.pruefstein.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.content.Markdown;

/** An answer in words, for those who read it outside of the question. */
public final class AnswerWords {
    private AnswerWords() {}

    /** One line for each thing chosen, judged, matched, placed, filled in or typed, without layout; none for a blank answer. */
    public static List<String> of(QuestionBody body, Answer answer, Locale locale) {
        return switch (answer) {
            case Answer.Text text -> text.blank() ? List.of() : List.of(text.text());
            case Answer.File file -> file.blank() ? List.of() : List.of(file.name());
            case Answer.Choice choice ->
                choice.keys().stream()
                        .map(key -> body.type() == QuestionType.TRUE_FALSE
                                ? judgement("true".equals(key), locale)
                                : text(body, key))
                        .toList();
            case Answer.Judgements judgements ->
                body.options().stream()
                        .filter(o -> judgements.judged().containsKey(o.key()))
                        .map(o -> plain(o.text()) + ": "
                                + judgement(
                                        Boolean.TRUE.equals(judgements.judged().get(o.key())), locale))
                        .toList();
            case Answer.Pairs pairs ->
                body.parts().stream()
                        .filter(premise -> pairs.matched().containsKey(premise.key()))
                        .map(premise -> plain(premise.text()) + ": "
                                + text(
                                        body,
                                        Objects.requireNonNull(pairs.matched().get(premise.key()))))
                        .toList();
            case Answer.Gaps gaps -> filled(body, gaps, locale);
            case Answer.Group group -> questions(body, group, locale);
            case Answer.Places places ->
                places.placed().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(place -> place.getValue() + ". " + text(body, place.getKey()))
                        .toList();
        };
    }

    /** Markdown as plain text in one line. */
    public static String plain(String markdown) {
        return Markdown.toWords(markdown);
    }

    private static List<String> filled(QuestionBody body, Answer.Gaps gaps, Locale locale) {
        List<Gap> all = body instanceof Cloze cloze ? cloze.gaps() : List.of();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> gaps
                        .given(all.get(i).key())
                        .map(given -> Translations.text("question.gap", locale, "", i + 1) + ": "
                                + (all.get(i) instanceof Gap.Choice ? text(body, given) : given))
                        .stream())
                .toList();
    }

    private static List<String> questions(QuestionBody body, Answer.Group group, Locale locale) {
        List<CaseGroup.Sub> all = body instanceof CaseGroup cases ? cases.questions() : List.of();
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> group.answers().containsKey(all.get(i).key()))
                .flatMap(i ->
                        of(
                                        all.get(i).body(),
                                        Objects.requireNonNull(
                                                group.answers().get(all.get(i).key())),
                                        locale)
                                .stream()
                                .map(words -> Translations.text("question.sub", locale, "", i + 1) + ": " + words))
                .toList();
    }

    private static String judgement(boolean holds, Locale locale) {
        return Translations.text(holds ? "question.statement-holds" : "question.statement-fails", locale);
    }

    private static String text(QuestionBody body, String key) {
        return body.part(key).map(p -> plain(p.text())).orElse(key);
    }
}
