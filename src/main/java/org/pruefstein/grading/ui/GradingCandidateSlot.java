package org.pruefstein.grading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.grading.Grade;
import org.pruefstein.grading.GradingRoutes;
import org.pruefstein.grading.MyResults;
import org.pruefstein.grading.ReleasedResult;
import org.pruefstein.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows a candidate the released result of a session in one line with the way to it. */
@Component
@Order(5)
class GradingCandidateSlot implements CandidateSlot {
    private final MyResults results;

    GradingCandidateSlot(MyResults results) {
        this.results = results;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> part(SessionId session) {
        Locale locale = UI.getCurrent().getLocale();
        return results.find(session).map(released -> line(released, locale));
    }

    private static Div line(ReleasedResult result, Locale locale) {
        Span verdict = new Span(Translations.text(result.passed() ? "grading.passed" : "grading.failed", locale));
        verdict.addClassNames("badge", result.passed() ? "good" : "bad");
        Grade grade = new Grade(
                result.roundedPoints(), result.grade(), result.gradeWord(), result.decimalGrade(), result.passed());
        Span text = new Span(Translations.text(
                "grading.line",
                locale,
                Points.of(result.points(), locale),
                Points.word(grade, locale),
                result.decimalGrade()));
        Anchor open =
                new Anchor(GradingRoutes.result(result.attemptId()), Translations.text("grading.open-result", locale));
        open.addClassNames("button", "primary");
        Div row = new Div(verdict, text, open);
        row.addClassNames("row", "result-line");
        return row;
    }
}
