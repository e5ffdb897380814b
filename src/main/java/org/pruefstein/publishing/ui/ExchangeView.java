package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.publishing.PublishingRoutes;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/** A course's questions as files of the content format, out and in again (UC-004). */
@Route(PublishingRoutes.IMPORT)
@Menu(title = "publishing.exchange", order = 50)
@RolesAllowed("INSTRUCTOR")
class ExchangeView extends Div implements AfterNavigationObserver {
    private final transient AuthorOverview overview;
    private final Select<CourseOutline> course = new Select<>();
    private final ExportPanel exporting;
    private final ImportPanel importing;

    ExchangeView(QuestionExchangeDesk desk, AuthorOverview overview) {
        this.overview = overview;
        exporting = new ExportPanel(desk);
        importing = new ImportPanel(desk);
        addClassNames("exchange", "stack");
        course.setLabel(getTranslation("publishing.course"));
        course.setItemLabelGenerator(CourseOutline::title);
        course.addValueChangeListener(e -> show(e.getValue()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CourseOutline> courses = overview.courses();
        removeAll();
        add(new PageHeader(getTranslation("publishing.exchange")));
        if (courses.isEmpty()) {
            add(new EmptyState(getTranslation("publishing.no-course"), getTranslation("publishing.no-course-hint")));
            return;
        }
        add(course, section("publishing.export", exporting), section("publishing.import", importing));
        course.setItems(courses);
        course.setVisible(courses.size() > 1);
        course.setValue(courses.getFirst());
    }

    private Section section(String key, Component panel) {
        return new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + "-hint")), panel);
    }

    private void show(@Nullable CourseOutline chosen) {
        if (chosen != null) {
            exporting.about(chosen);
            importing.about(chosen.key());
        }
    }
}
