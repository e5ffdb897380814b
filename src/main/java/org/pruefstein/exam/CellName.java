package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.Translations;

/** What a cell of a blueprint draws from, in words: its type, if it names one, its module or all, its level. */
public final class CellName {
    private CellName() {}

    /** With the module by its key. */
    public static String of(Blueprint.Cell cell, Locale locale) {
        List<String> words = new ArrayList<>();
        if (cell.type() != null) {
            words.add(of(cell.type(), locale));
        }
        words.add(
                cell.module() == null
                        ? Translations.text("exam.cell-all-modules", locale)
                        : Translations.text("exam.cell-module", locale, cell.module()));
        if (cell.level() != null) {
            words.add(Translations.text("exam.level-" + cell.level().name(), locale));
        }
        return String.join(", ", words);
    }

    /** A type. */
    public static String of(QuestionType type, Locale locale) {
        return Translations.text("exam.type-" + type.code(), locale);
    }
}
