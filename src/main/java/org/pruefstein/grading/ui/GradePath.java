package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import org.pruefstein.grading.GradeKey;
import org.pruefstein.grading.MyResult;
import org.pruefstein.grading.Rounding;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;

/** The way from the points of a paper to its grade, step by step, so that everybody can reckon it again. */
class GradePath extends Composite<OrderedList> {
    GradePath(MyResult result) {
        getContent().addClassName("grade-path");
        Locale locale = getLocale();
        Fraction points = result.result().points();
        int whole = result.grade().roundedPoints();
        String reachable = Formats.number(result.reachable(), locale);
        step("grading.step-raw", Points.exactly(result.earned(), locale), reachable);
        if (result.reachable() != 100) {
            step("grading.step-hundred", Points.of(result.earned(), locale), reachable, Points.exactly(points, locale));
        }
        step(
                result.grade().passed() ? "grading.step-passed" : "grading.step-failed",
                Points.of(points, locale),
                result.passPoints());
        step(rounding(result), Points.of(points, locale), whole, result.passPoints());
        band(result, whole);
        step("grading.step-decimal", whole, result.key().decimal(whole).grade());
    }

    private static String rounding(MyResult result) {
        Fraction points = result.result().points();
        if (points.equals(Fraction.of(result.grade().roundedPoints()))) {
            return "grading.step-whole";
        }
        if (result.rounding() == Rounding.B) {
            return "grading.step-not-rounded";
        }
        boolean held = !result.grade().passed()
                && points.plus(Fraction.of(1, 2)).compareTo(Fraction.of(result.passPoints())) >= 0;
        return held ? "grading.step-held" : "grading.step-rounded";
    }

    private void band(MyResult result, int whole) {
        GradeKey.Band band = result.key().band(whole);
        String word = Points.word(result.grade(), getLocale());
        step("grading.step-band", whole, band.from(), result.key().top(band), band.grade(), word);
    }

    private void step(String key, Object... values) {
        getContent().add(new ListItem(getTranslation(key, values)));
    }
}
