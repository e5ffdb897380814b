package org.pruefstein.grading.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.pruefstein.grading.Grade;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Translations;

/** Points and grades for reading. Points are cut after two places, so that none seems to have reached what it has not. */
final class Points {
    private Points() {}

    /** Such as 66,66 for two thirds of 100 in German. */
    static String of(Fraction points, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(regional(locale));
        format.setMaximumFractionDigits(2);
        return format.format(points.toDecimal(2, RoundingMode.DOWN));
    }

    /** The same, and the fraction itself where two places do not say it all: 66,66 (exactly 200/3). */
    static String exactly(Fraction points, Locale locale) {
        BigDecimal cut = points.toDecimal(2, RoundingMode.DOWN);
        String text = of(points, locale);
        return Fraction.of(cut).equals(points) ? text : Translations.text("grading.exactly", locale, text, points);
    }

    /** A share from −1 to 1 with two places, such as 0,45. */
    static String share(Fraction share, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(regional(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(share.toDecimal(2, RoundingMode.HALF_UP)).replace('-', '−');
    }

    /** A share from 0 to 1 in whole percent, cut. */
    static int percent(Fraction share) {
        return share.times(Fraction.of(100)).toDecimal(0, RoundingMode.DOWN).intValueExact();
    }

    /** The key's word, in another language with its meaning: good (gut). */
    static String word(Grade grade, Locale locale) {
        return Translations.text("grading.grade-" + grade.grade(), locale, grade.word());
    }

    private static Locale regional(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.UK : Locale.GERMANY;
    }
}
