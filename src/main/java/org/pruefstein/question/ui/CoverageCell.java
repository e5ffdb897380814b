package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.CourseCoverage;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionRoutes;

/** How many questions of an objective a bank has at a level: the number leads to them, the plus to a new one. */
class CoverageCell extends Composite<NativeTableCell> {
    CoverageCell(String courseKey, CourseOutline.Module module, CourseCoverage.Row row, Bank bank, Level level) {
        String place = getTranslation(
                "question.coverage-place",
                Words.of(bank, getLocale()),
                Words.of(level, getLocale()),
                row.objective().text());
        int published = row.published(bank, level);
        int missing = level == row.objective().level() ? row.missing(bank) : 0;
        ListState state = state(QuestionFilter.course(courseKey)
                .with(Criterion.MODULE, module.key())
                .with(Criterion.OBJECTIVE, row.objective().key())
                .with(Criterion.LEVEL, level)
                .with(Criterion.BANK, bank));
        frame(getContent(), bank, level, missing > 0);
        if (published > 0) {
            Anchor list = new Anchor(state.address(QuestionRoutes.QUESTIONS), String.valueOf(published));
            list.addClassName("coverage-count");
            list.getElement().setAttribute("aria-label", getTranslation("question.coverage-show", published, place));
            getContent().add(list);
        } else if (missing == 0) {
            getContent().add(none());
        }
        getContent().add(create(state, missing, place));
    }

    private Anchor create(ListState state, int missing, String place) {
        String text = missing == 0 ? "+" : "⚠ " + getTranslation("question.coverage-missing", missing);
        Anchor create = new Anchor(state.address(QuestionRoutes.NEW), text);
        create.addClassName(missing == 0 ? "coverage-add" : "coverage-hole");
        create.getElement()
                .setAttribute(
                        "aria-label",
                        missing == 0
                                ? getTranslation("question.coverage-write", place)
                                : getTranslation("question.coverage-write-missing", missing, place));
        return create;
    }

    static Span none() {
        Span none = new Span("–");
        none.addClassName("muted");
        return none;
    }

    static ListState state(QuestionFilter filter) {
        return new ListState(filter, ListOrder.CHANGED);
    }

    /** A cell says its bank and level itself where a narrow page hides the head of the table. */
    static void frame(NativeTableCell cell, Bank bank, Level level, boolean hole) {
        Locale locale = UI.getCurrent().getLocale();
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-bank", Words.of(bank, locale));
        cell.getElement().setAttribute("data-level", Words.of(level, locale));
        cell.addClassName(level == Level.KNOW ? "first" : "further");
        cell.setClassName("hole", hole);
    }
}
