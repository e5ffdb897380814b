package org.pruefstein.question.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AcceptedRange;
import org.pruefstein.question.Answer;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.Scoring;
import org.pruefstein.question.ShortText;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Translations;

/** Takes from a question what a mode may show. */
final class SheetBuilder {
    private SheetBuilder() {}

    static QuestionSheet sheet(
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            @Nullable Answer answer,
            String id,
            String legend,
            String mediaBase,
            List<QuestionSheet.Sub> subs,
            Locale locale) {
        SheetTexts markdown = new SheetTexts(mediaBase, locale);
        boolean solved = mode == RenderMode.SOLUTION;
        Set<String> chosen = answer instanceof Answer.Choice choice ? Set.copyOf(choice.keys()) : Set.of();
        List<QuestionSheet.Row> rows = new SheetRows(tokens, answer, solved, markdown, locale).of(body);
        List<QuestionSheet.Choice> choices = tokens.tokens().stream()
                .filter(_ -> rows.isEmpty() && !(body instanceof Cloze))
                .flatMap(token -> body.option(token.key()).stream()
                        .map(option -> new QuestionSheet.Choice(
                                token.token(),
                                label(body, option, markdown, locale),
                                chosen.contains(option.key()),
                                solved ? verdict(option, chosen.contains(option.key()), markdown) : null)))
                .toList();
        return new QuestionSheet(
                id,
                body.type().code(),
                mode.name().toLowerCase(Locale.ROOT),
                control(body.type()),
                legend,
                body instanceof Cloze ? "" : markdown.block(body.stem()),
                choices,
                rows,
                body instanceof Cloze cloze
                        ? new SheetGaps(tokens, answer, solved, markdown, locale).of(cloze)
                        : List.of(),
                subs,
                body instanceof CaseGroup group && group.weighted(),
                answer instanceof Answer.Text text ? text.text() : "",
                body instanceof QuestionBody.Numeric numeric ? numeric.unit() : null,
                body instanceof HandMarked marked ? HandSheets.of(marked, answer, solved, markdown, locale) : null,
                solved ? solution(body, answer, markdown, locale) : null);
    }

    private static String control(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, TRUE_FALSE -> "radio";
            case MULTIPLE_CHOICE -> "checkbox";
            case KPRIM -> "judgement";
            case ORDERING -> "place";
            case MATCHING -> "target";
            case CLOZE -> "gap";
            case CASE -> "case";
            case NUMERIC -> "decimal";
            case SHORT_TEXT -> "text";
            case ESSAY -> "essay";
            case FILE_HAND_IN -> "file";
        };
    }

    private static String label(QuestionBody body, QuestionBody.Option option, SheetTexts markdown, Locale locale) {
        return body instanceof QuestionBody.TrueFalse
                ? Translations.text(
                        "true".equals(option.key()) ? "question.statement-holds" : "question.statement-fails", locale)
                : markdown.inline(option.text());
    }

    private static QuestionSheet.Verdict verdict(QuestionBody.Option option, boolean chosen, SheetTexts markdown) {
        String outcome = option.correct() ? (chosen ? "hit" : "right") : (chosen ? "wrong" : "none");
        return new QuestionSheet.Verdict(outcome, markdown.block(option.reason()));
    }

    private static @Nullable String note(QuestionBody body, Locale locale) {
        if (body instanceof QuestionBody.Numeric number) {
            return AcceptedRange.words(number, locale).orElse(null);
        }
        boolean open = body instanceof ShortText text && !text.shown().equals(text.answers());
        return open ? Translations.text("question.wildcard-note", locale) : null;
    }

    private static @Nullable String outcome(@Nullable Answer answer, QuestionBody body) {
        if (answer == null || !(body instanceof QuestionBody.Numeric || body instanceof ShortText)) {
            return null;
        }
        return answer.blank() ? "open" : Scoring.score(body, answer).equals(Fraction.ONE) ? "hit" : "wrong";
    }

    private static QuestionSheet.Solution solution(
            QuestionBody body, @Nullable Answer answer, SheetTexts markdown, Locale locale) {
        String explanation = body.explanation();
        return new QuestionSheet.Solution(
                switch (body) {
                    case QuestionBody.Numeric numeric -> List.of(AcceptedRange.grouped(numeric.answer(), locale));
                    case ShortText text -> text.told();
                    case QuestionBody.SingleChoice _,
                            QuestionBody.MultipleChoice _,
                            QuestionBody.TrueFalse _,
                            Kprim _,
                            Ordering _,
                            Matching _,
                            Cloze _,
                            CaseGroup _,
                            HandMarked _ -> List.of();
                },
                outcome(answer, body),
                body instanceof Ordering ordering
                        ? ordering.items().stream()
                                .map(item -> markdown.inline(item.text()))
                                .toList()
                        : List.of(),
                note(body, locale),
                explanation == null || explanation.isBlank() ? null : markdown.block(explanation));
    }
}
