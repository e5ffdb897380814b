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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.publishing.QuestionExchangeDesk.Preview;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;

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
            errors.show(getTranslation("publishing.upload-failed"));
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
        String failed = getTranslation("publishing.upload-failed");
        String busy = getTranslation("publishing.uploading");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("publishing.upload-choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("publishing.upload-drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(
                        getTranslation("publishing.archive-too-large", QuestionExchangeDesk.MAX_ARCHIVE / 1024 / 1024))
                .setIncorrectFileType(getTranslation("publishing.upload-zip-only"))
                .setTooManyFiles(failed));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(busy)
                        .setProcessing(busy)
                        .setStalled(busy)
                        .setHeld(busy))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB")));
        return words;
    }
}
