package org.pruefstein.question.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AcceptedRange;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.ClozeText;
import org.pruefstein.question.Gap;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.shared.Translations;

/** The text of a cloze with its gaps. A gap that has no place in the text, as in a draft, stands at its end. */
final class SheetGaps {
    private static final Pattern MARKS = Pattern.compile("[.,:!?;)“”…%]+");
    private final OptionTokens tokens;
    private final Answer.Gaps answer;
    private final boolean solved;
    private final SheetTexts texts;
    private final Locale locale;

    SheetGaps(OptionTokens tokens, @Nullable Answer answer, boolean solved, SheetTexts texts, Locale locale) {
        this.tokens = tokens;
        this.answer = answer instanceof Answer.Gaps given ? given : new Answer.Gaps(Map.of(), Map.of());
        this.solved = solved;
        this.texts = texts;
        this.locale = locale;
    }

    /** The pieces in the order of the text. */
    List<QuestionSheet.Piece> of(Cloze body) {
        ClozeText text = ClozeText.of(body, texts::block);
        List<QuestionSheet.Piece> pieces = new ArrayList<>();
        int number = 0;
        String before = "";
        for (int i = 0; i < text.pieces().size(); i++) {
            ClozeText.Piece piece = text.pieces().get(i);
            String key = piece.gap();
            String after = key == null ? "" : marks(text.pieces().get(i + 1).html());
            pieces.add(new QuestionSheet.Piece(
                    piece.html().substring(before.length()),
                    key == null ? null : blank(body, key, ++number, piece.sentence()),
                    after));
            before = after;
        }
        for (String key : text.unplaced()) {
            pieces.add(new QuestionSheet.Piece(" ", blank(body, key, ++number, ""), ""));
        }
        return pieces;
    }

    private static String marks(String html) {
        Matcher marks = MARKS.matcher(html);
        return marks.lookingAt() ? marks.group() : "";
    }

    private QuestionSheet.Blank blank(Cloze body, String key, int number, String sentence) {
        Gap gap = body.gap(key).orElseThrow();
        return new QuestionSheet.Blank(
                tokens.tokenOf(key).orElse(""),
                gap.kind(),
                number,
                answer.typed().getOrDefault(key, ""),
                gap instanceof Gap.Choice choice ? picks(choice) : List.of(),
                gap instanceof Gap.Number typed ? typed.unit() : "",
                sentence,
                solved ? verdict(gap) : null);
    }

    private List<QuestionSheet.Pick> picks(Gap.Choice gap) {
        String given = answer.chosen().get(gap.key());
        return tokens.tokens().stream()
                .flatMap(token -> gap.option(token.key()).stream()
                        .map(option -> new QuestionSheet.Pick(
                                token.token(),
                                AnswerWords.plain(option.text()),
                                option.key().equals(given))))
                .toList();
    }

    private QuestionSheet.BlankVerdict verdict(Gap gap) {
        String given = answer.given(gap.key()).orElse(null);
        return new QuestionSheet.BlankVerdict(
                given == null ? "open" : gap.accepts(given) ? "hit" : "wrong",
                expected(gap),
                note(gap),
                texts.block(gap.reason()));
    }

    private List<String> expected(Gap gap) {
        return switch (gap) {
            case Gap.Words words -> words.term().told();
            case Gap.Number number ->
                List.of(AcceptedRange.grouped(number.answer(), locale)
                        + (number.unit().isBlank()
                                ? ""
                                : "\u00a0" + number.unit().strip()));
            case Gap.Choice choice -> List.of(text(choice, choice.right()));
        };
    }

    private @Nullable String note(Gap gap) {
        return switch (gap) {
            case Gap.Number number ->
                AcceptedRange.words(number.number(), locale).orElse(null);
            case Gap.Words words ->
                words.term().shown().equals(words.answers())
                        ? null
                        : Translations.text("question.wildcard-note", locale);
            case Gap.Choice _ -> null;
        };
    }

    private static String text(Gap.Choice gap, String key) {
        return gap.option(key).map(o -> AnswerWords.plain(o.text())).orElse("…");
    }
}
