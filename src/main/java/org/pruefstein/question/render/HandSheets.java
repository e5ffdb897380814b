package org.pruefstein.question.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.media.FileType;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.HandMarked;
import org.pruefstein.shared.Translations;

/** Takes from a question that a person marks what a mode may show. */
final class HandSheets {
    private HandSheets() {}

    static HandSheet of(HandMarked body, @Nullable Answer answer, boolean solved, SheetTexts texts, Locale locale) {
        HandSheet.Model model = solved ? model(body, texts, locale) : null;
        return switch (body) {
            case Essay essay ->
                new HandSheet(
                        essay.minWords(),
                        essay.maxWords(),
                        answer instanceof Answer.Text text ? Essay.words(text.text()) : 0,
                        limits(essay, locale),
                        null,
                        model);
            case FileHandIn file ->
                new HandSheet(
                        0,
                        0,
                        0,
                        limits(file, locale),
                        answer instanceof Answer.File given && !given.blank() ? file(given, locale) : null,
                        model);
        };
    }

    private static String limits(Essay essay, Locale locale) {
        if (essay.minWords() == 0 && essay.maxWords() == 0) {
            return "";
        }
        String key = essay.maxWords() == 0 ? "min" : essay.minWords() == 0 ? "max" : "between";
        return word("question.words-" + key, locale, essay.minWords(), essay.maxWords());
    }

    private static String limits(FileHandIn file, Locale locale) {
        return word(
                "question.file-limits",
                locale,
                file.types().stream().map(FileType::name).collect(Collectors.joining(", ")),
                file.maxMegabytes());
    }

    private static HandSheet.File file(Answer.File file, Locale locale) {
        BigDecimal megabytes =
                BigDecimal.valueOf(file.size()).divide(BigDecimal.valueOf(1024 * 1024), 1, RoundingMode.CEILING);
        return new HandSheet.File(
                file.hash(), file.name(), file.size(), word("question.file-label", locale, file.name(), megabytes));
    }

    private static HandSheet.Model model(HandMarked body, SheetTexts texts, Locale locale) {
        return new HandSheet.Model(
                texts.block(body.modelAnswer()),
                word("question.rubric-points", locale, body.points()),
                body.rubric().stream()
                        .map(row -> new HandSheet.Criterion(
                                texts.inline(row.text()),
                                word("question.criterion-worth", locale, row.points()),
                                texts.block(row.expected())))
                        .toList());
    }

    private static String word(String key, Locale locale, Object... values) {
        return Translations.text(key, locale, values);
    }
}
