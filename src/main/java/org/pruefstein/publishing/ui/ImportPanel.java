package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.publishing.QuestionExchangeDesk.Preview;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.UploadWords;

/** Takes an archive, shows what it would do, and does it when the person agrees. */
class ImportPanel extends Composite<Div> {
    private final transient QuestionExchangeDesk desk;
    private final FormErrors errors = new FormErrors();
    private final Div place = new Div();
    private final Button apply = new Button();
    private transient volatile byte @Nullable [] archive;
    private transient @Nullable Preview preview;
    private String courseKey = "";

    ImportPanel(QuestionExchangeDesk desk) {
        this.desk = desk;
        UploadHandler handler = this::transfer;
        Upload upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(QuestionExchangeDesk.MAX_ARCHIVE);
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> errors.show(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> {
            upload.clearFileList();
            look();
        });
        apply.setText(getTranslation("publishing.import-do"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(e -> apply());
        apply.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(upload, errors, place, apply);
    }

    /** Which course it is; what was shown of another one goes. */
    void about(String key) {
        courseKey = key;
        clear();
    }

    /** One byte more than allowed is enough to know that there are too many. */
    private void transfer(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            receive(in.readNBytes(QuestionExchangeDesk.MAX_ARCHIVE + 1));
        }
    }

    /** Keeps what arrived; the page looks into it in its next request. */
    void receive(byte[] bytes) {
        archive = bytes;
    }

    /** Shows what the archive would do. */
    void look() {
        byte[] held = archive;
        clear();
        if (held == null) {
            errors.show(getTranslation("app.upload-failed"));
            return;
        }
        errors.attempt(() -> {
            Preview found = desk.preview(courseKey, held);
            preview = found;
            archive = held;
            place.add(new ImportPreview(found));
            apply.setVisible(found.possible());
            apply.setEnabled(true);
        });
    }

    private void apply() {
        Preview agreed = preview;
        byte[] held = archive;
        if (agreed == null || held == null) {
            return;
        }
        if (errors.attempt(() -> desk.apply(courseKey, held, agreed.steps()))) {
            clear();
            place.add(Notice.success(getTranslation("publishing.imported")));
        } else {
            apply.setEnabled(true);
        }
    }

    private void clear() {
        archive = null;
        preview = null;
        errors.clear();
        place.removeAll();
        apply.setVisible(false);
    }

    private UploadI18N words() {
        return UploadWords.of(
                this,
                getTranslation("publishing.upload-choose"),
                getTranslation("publishing.upload-drop"),
                getTranslation("publishing.archive-too-large", QuestionExchangeDesk.MAX_ARCHIVE / 1024 / 1024),
                getTranslation("publishing.upload-zip-only"));
    }
}
