package org.pruefstein.question.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.BankAdvice;
import org.pruefstein.question.CourseCoverage;
import org.pruefstein.question.Coverage;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** Where the banks of a course have holes, and the way to the missing question (UC-004). */
@Route(QuestionRoutes.COVERAGE)
@Menu(title = "question.coverage", order = 30)
@RolesAllowed("INSTRUCTOR")
class CoverageView extends Div implements BeforeEnterObserver {
    private final transient Coverage coverage;
    private final transient AuthorOverview overview;
    private final PageHeader header = new PageHeader();
    private final Select<CourseOutline> choice = new Select<>();
    private final Checkbox onlyHoles = new Checkbox();
    private final Div words = new Div();
    private final Div modules = new Div();
    private transient @Nullable CourseCoverage shown;
    private boolean showing;

    CoverageView(Coverage coverage, AuthorOverview overview) {
        this.coverage = coverage;
        this.overview = overview;
        header.setTitle(getTranslation("question.coverage"));
        header.setSubtitle(getTranslation("question.coverage-hint", BankAdvice.LEAST));
        choice.setLabel(getTranslation("question.course"));
        choice.setItemLabelGenerator(CourseOutline::title);
        choice.addValueChangeListener(e -> choose(e.getValue()));
        onlyHoles.setLabel(getTranslation("question.coverage-only-holes"));
        onlyHoles.addValueChangeListener(e -> show());
        Div tools = new Div(choice, onlyHoles);
        tools.addClassNames("row", "align-end");
        modules.addClassName("coverage");
        addClassName("coverage-page");
        add(header, tools, words, modules);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CourseOutline> courses = overview.courses();
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("course")
                .or(() -> courses.stream().findFirst().map(CourseOutline::key))
                .orElse(null);
        shown = wanted == null ? null : coverage.of(wanted);
        showing = true;
        choice.setItems(courses);
        choice.setVisible(courses.size() > 1);
        onlyHoles.setVisible(shown != null);
        if (shown != null) {
            String key = shown.course().key();
            courses.stream().filter(c -> c.key().equals(key)).findFirst().ifPresent(choice::setValue);
        }
        showing = false;
        show();
    }

    private void choose(@Nullable CourseOutline course) {
        if (!showing && course != null) {
            UI.getCurrent().navigate(QuestionRoutes.coverage(course.key()));
        }
    }

    private void show() {
        words.removeAll();
        modules.removeAll();
        CourseCoverage course = shown;
        if (course == null) {
            words.add(new EmptyState(
                    getTranslation("question.coverage-no-course"), getTranslation("question.coverage-no-course-hint")));
            return;
        }
        words.add(sum(course));
        if (course.elsewhere() > 0) {
            Anchor list = new Anchor(
                    QuestionRoutes.of(course.course().key()), getTranslation("question.coverage-elsewhere-show"));
            words.add(Notice.warning(getTranslation("question.coverage-elsewhere", course.elsewhere()))
                    .with(list));
        }
        List<CourseCoverage.Demand> across = course.across().stream()
                .filter(demand -> !onlyHoles.getValue() || demand.missing() > 0)
                .toList();
        if (!across.isEmpty()) {
            modules.add(new AcrossDemands(course.course().key(), across));
        }
        course.modules().stream()
                .filter(part -> !onlyHoles.getValue() || part.holes() > 0)
                .forEach(part -> modules.add(new CoveragePart(course.course().key(), part, onlyHoles.getValue())));
    }

    private Paragraph sum(CourseCoverage course) {
        Paragraph sum = new Paragraph(getTranslation("question.coverage-holes", course.holes()));
        sum.addClassName("coverage-sum");
        sum.getElement().setAttribute("role", "status");
        return sum;
    }
}
