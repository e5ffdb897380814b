package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
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
    private final transient QuestionExchangeDesk desk;
    private final transient AuthorOverview overview;
    private final Select<CourseOutline> course = new Select<>();
    private final Anchor download = new Anchor();
    private final Section exporting = new Section();
    private final Section importing = new Section();
    private final ImportPanel panel;

    ExchangeView(QuestionExchangeDesk desk, AuthorOverview overview) {
        this.desk = desk;
        this.overview = overview;
        panel = new ImportPanel(desk);
        addClassNames("exchange", "stack");
        course.setLabel(getTranslation("publishing.course"));
        course.setItemLabelGenerator(CourseOutline::title);
        course.addValueChangeListener(e -> show(e.getValue()));
        DownloadHandler handler = DownloadHandler.fromInputStream(this::archive);
        download.setHref(handler);
        download.setText(getTranslation("publishing.export-do"));
        download.addClassName("button");
        download.getElement().setAttribute("download", true);
        exporting.add(
                new H2(getTranslation("publishing.export")),
                new Paragraph(getTranslation("publishing.export-hint")),
                download);
        importing.add(
                new H2(getTranslation("publishing.import")),
                new Paragraph(getTranslation("publishing.import-hint")),
                panel);
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
        add(course, exporting, importing);
        course.setItems(courses);
        course.setVisible(courses.size() > 1);
        course.setValue(courses.getFirst());
    }

    private void show(CourseOutline chosen) {
        panel.about(chosen == null ? "" : chosen.key());
    }

    private DownloadResponse archive(DownloadEvent event) {
        String key = course.getValue().key();
        byte[] archive = desk.export(key);
        return new DownloadResponse(new ByteArrayInputStream(archive), key + ".zip", "application/zip", archive.length);
    }
}
