package org.pruefstein.question.render;

import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Scoring;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Translations;

/**
 * What is said of the questions of a case beside their texts: which one it is, what it counts where they weigh
 * differently, and afterwards what was reached. What a question counts tells nothing of its answer.
 *
 * @param worth points of the whole case, if they are known
 */
record SubWords(CaseGroup group, @Nullable Integer worth, Locale locale) {
    /** What stands above a question. @param index from 0 */
    String legend(int index) {
        CaseGroup.Sub question = group.questions().get(index);
        int count = group.questions().size();
        if (!group.weighted()) {
            return text("question.sub-of", index + 1, count);
        }
        return worth == null
                ? text("question.sub-of-weight", index + 1, count, question.weight(), group.weight())
                : text(
                        "question.sub-of-points",
                        index + 1,
                        count,
                        number(points(question)),
                        points(question).format(locale));
    }

    /** What an answer earned with a question, in points of the case or else in per cent. @param index from 0 */
    String reached(int index, Answer.Group answer) {
        CaseGroup.Sub question = group.questions().get(index);
        Fraction share = Scoring.within(question, answer);
        if (worth == null) {
            return text(
                    "question.sub-reached-share",
                    index + 1,
                    share.times(Fraction.of(100)).format(locale));
        }
        Fraction points = points(question);
        return text(
                "question.sub-reached",
                index + 1,
                points.times(share).format(locale),
                number(points),
                points.format(locale));
    }

    private Fraction points(CaseGroup.Sub question) {
        Fraction weight = Fraction.of(question.weight(), Math.max(1, group.weight()));
        return weight.times(Fraction.of(worth == null ? 1 : worth));
    }

    /** For the choice between one and several. */
    private static Number number(Fraction points) {
        return points.toDecimal(2, RoundingMode.HALF_UP);
    }

    private String text(String key, Object... arguments) {
        return Translations.text(key, locale, arguments);
    }
}
