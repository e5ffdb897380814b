package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.shared.ui.FormErrors;

/** Makes an archive of a course's questions, or says why it cannot be made, and then hands it to the browser. */
class ExportPanel extends Composite<Div> {
    private final transient QuestionExchangeDesk desk;
    private final Select<CourseOutline.Module> module = new Select<>();
    private final Button make = new Button();
    private final Anchor download = new Anchor();
    private final FormErrors errors = new FormErrors();
    private final transient AtomicReference<byte @Nullable []> made = new AtomicReference<>();
    private String courseKey = "";

    ExportPanel(QuestionExchangeDesk desk) {
        this.desk = desk;
        module.setLabel(getTranslation("publishing.export-module"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("publishing.export-all-modules"));
        module.setItemLabelGenerator(
                m -> m == null ? getTranslation("publishing.export-all-modules") : m.number() + " " + m.title());
        make.setText(getTranslation("publishing.export-do"));
        make.setDisableOnClick(true);
        make.addClickListener(e -> make());
        DownloadHandler handler = DownloadHandler.fromInputStream(this::archive);
        download.setHref(handler);
        download.getElement().setAttribute("download", true).setAttribute("hidden", true);
        getContent().addClassName("stack");
        getContent().add(module, errors, new Div(make, download));
    }

    /** Which course it is. */
    void about(CourseOutline course) {
        courseKey = course.key();
        module.setItems(course.modules());
        errors.clear();
    }

    private void make() {
        made.set(null);
        if (errors.attempt(() -> made.set(
                desk.export(courseKey, module.isEmpty() ? "" : module.getValue().key())))) {
            download.getElement().executeJs("this.click()");
        }
        make.setEnabled(true);
    }

    /** Once, so that nothing large stays with the page. */
    private DownloadResponse archive(DownloadEvent event) {
        byte[] archive = made.getAndSet(null);
        return archive == null
                ? DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND)
                : new DownloadResponse(
                        new ByteArrayInputStream(archive), courseKey + ".zip", "application/zip", archive.length);
    }
}
