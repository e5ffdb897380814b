package org.pruefstein.question.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
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
            case QuestionBody.Kprim q -> statements(q);
            case QuestionBody.SingleChoice _,
                    QuestionBody.MultipleChoice _,
                    QuestionBody.TrueFalse _,
                    QuestionBody.Numeric _,
                    QuestionBody.ShortText _ -> List.of();
        };
    }

    private List<QuestionSheet.Row> statements(QuestionBody.Kprim body) {
        Map<String, Boolean> judged = answer instanceof Answer.Judgements given ? given.judged() : Map.of();
        return tokens.tokens().stream()
                .flatMap(token -> body.option(token.key()).stream().map(statement -> {
                    Boolean given = judged.get(statement.key());
                    return row(
                            token.token(),
                            statement,
                            List.of(pick("true", "holds", given), pick("false", "fails", given)),
                            given,
                            statement.correct(),
                            word(statement.correct() ? "question.statement-is-true" : "question.statement-is-false"));
                }))
                .toList();
    }

    private QuestionSheet.Pick pick(String value, String word, @Nullable Boolean given) {
        return new QuestionSheet.Pick(value, word("question.statement-" + word), value.equals(String.valueOf(given)));
    }

    private QuestionSheet.Row row(
            String token,
            QuestionBody.Part part,
            List<QuestionSheet.Pick> picks,
            @Nullable Object given,
            Object right,
            String expected) {
        String outcome = given == null ? "open" : Objects.equals(given, right) ? "hit" : "wrong";
        return new QuestionSheet.Row(
                token,
                texts.inline(part.text()),
                picks,
                solved ? new QuestionSheet.RowVerdict(outcome, expected, texts.block(part.reason())) : null);
    }

    private String word(String key) {
        return Translations.text(key, locale);
    }
}
