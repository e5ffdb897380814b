package org.pruefstein.learning.ui;

import java.util.Locale;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Notice;

/** What an answer came to, in words and points. */
final class StepVerdict {
    private StepVerdict() {}

    /** @param given the answer of the step */
    static Notice of(QuizStep step, QuizStep.Given given, Locale locale) {
        Fraction score = given.score() == null ? Fraction.ZERO : given.score();
        String points = " " + Translations.text("learning.points-of", locale, score.format(locale), 1);
        if (step.selfRated()) {
            return Notice.info(Translations.text("learning.self-rated", locale) + points);
        }
        if (given.answer().blank()) {
            return Notice.info(Translations.text("learning.solution-shown", locale) + points);
        }
        if (score.compareTo(Fraction.ONE) >= 0) {
            return Notice.success(Translations.text("learning.right", locale) + points);
        }
        boolean none = score.compareTo(Fraction.ZERO) == 0;
        return Notice.warning(
                Translations.text(none ? "learning.not-right" : "learning.partly-right", locale) + points);
    }
}
