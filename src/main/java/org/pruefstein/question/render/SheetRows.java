package org.pruefstein.question.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.ShortText;
import org.pruefstein.shared.Translations;

/** The rows of a question in which each part gets a value of its own. */
final class SheetRows {
    private final OptionTokens tokens;
    private final @Nullable Answer answer;
    private final boolean solved;
    private final SheetTexts texts;
    private final Locale locale;

    SheetRows(OptionTokens tokens, @Nullable Answer answer, boolean solved, SheetTexts texts, Locale locale) {
        this.tokens = tokens;
        this.answer = answer;
        this.solved = solved;
        this.texts = texts;
        this.locale = locale;
    }

    /** The rows in the order of the tokens; none for questions of another kind. */
    List<QuestionSheet.Row> of(QuestionBody body) {
        return switch (body) {
            case Kprim q -> statements(q);
            case Ordering q -> items(q);
            case Matching q -> premises(q);
            case QuestionBody.SingleChoice _,
                    QuestionBody.MultipleChoice _,
                    QuestionBody.TrueFalse _,
                    QuestionBody.Numeric _,
                    ShortText _,
                    Cloze _,
                    CaseGroup _,
                    HandMarked _ -> List.of();
        };
    }

    private List<QuestionSheet.Row> statements(Kprim body) {
        Map<String, Boolean> judged = answer instanceof Answer.Judgements given ? given.judged() : Map.of();
        return tokens.tokens().stream()
                .flatMap(token -> body.option(token.key()).stream().map(statement -> {
                    Boolean given = judged.get(statement.key());
                    return row(
                            token.token(),
                            statement,
                            List.of(pick("true", "holds", given), pick("false", "fails", given)),
                            outcome(given, statement.correct()),
                            word(statement.correct() ? "question.statement-is-true" : "question.statement-is-false"));
                }))
                .toList();
    }

    private List<QuestionSheet.Row> items(Ordering body) {
        Answer.Places given = answer instanceof Answer.Places places ? places : new Answer.Places(Map.of());
        List<String> right = body.items().stream().map(QuestionBody.Part::key).toList();
        return tokens.tokens().stream()
                .flatMap(token -> body.part(token.key()).stream().map(item -> {
                    Integer place = given.placed().get(item.key());
                    int expected = right.indexOf(item.key()) + 1;
                    List<QuestionSheet.Pick> places = IntStream.rangeClosed(1, right.size())
                            .mapToObj(String::valueOf)
                            .map(n -> new QuestionSheet.Pick(n, n, n.equals(String.valueOf(place))))
                            .toList();
                    String outcome = place != null && given.shared(place) ? "shared" : outcome(place, expected);
                    return row(token.token(), item, places, outcome, word("question.right-place", expected));
                }))
                .toList();
    }

    private List<QuestionSheet.Row> premises(Matching body) {
        Map<String, String> matched = answer instanceof Answer.Pairs given ? given.matched() : Map.of();
        return tokens.tokens().stream()
                .flatMap(token -> body.premises().stream()
                        .filter(premise -> premise.key().equals(token.key()))
                        .map(premise -> {
                            String given = matched.get(premise.key());
                            return row(
                                    token.token(),
                                    premise,
                                    targets(body, given),
                                    outcome(given, premise.target()),
                                    word("question.right-target", text(body, premise.target())));
                        }))
                .toList();
    }

    private List<QuestionSheet.Pick> targets(Matching body, @Nullable String given) {
        return tokens.tokens().stream()
                .flatMap(token -> body.targets().stream()
                        .filter(target -> target.key().equals(token.key()))
                        .map(target -> new QuestionSheet.Pick(
                                token.token(),
                                AnswerWords.plain(target.text()),
                                target.key().equals(given))))
                .toList();
    }

    private static String text(Matching body, String target) {
        return body.part(target).map(part -> AnswerWords.plain(part.text())).orElse("…");
    }

    private QuestionSheet.Pick pick(String value, String word, @Nullable Boolean given) {
        return new QuestionSheet.Pick(value, word("question.statement-" + word), value.equals(String.valueOf(given)));
    }

    private QuestionSheet.Row row(
            String token, QuestionBody.Part part, List<QuestionSheet.Pick> picks, String outcome, String expected) {
        return new QuestionSheet.Row(
                token,
                texts.inline(part.text()),
                picks,
                solved ? new QuestionSheet.RowVerdict(outcome, expected, texts.block(part.reason())) : null);
    }

    private static String outcome(@Nullable Object given, Object right) {
        return given == null ? "open" : given.equals(right) ? "hit" : "wrong";
    }

    private String word(String key, Object... values) {
        return Translations.text(key, locale, values);
    }
}
