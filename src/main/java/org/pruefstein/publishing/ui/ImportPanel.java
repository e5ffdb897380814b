package org.pruefstein.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.publishing.QuestionExchangeDesk.Preview;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.UploadWords;

/**
 * Takes an archive, shows what it would do, and does it when the person agrees. Until then the archive waits on this
 * node's disk.
 */
class ImportPanel extends Composite<Div> {
    private final transient QuestionExchangeDesk desk;
    private final FormErrors errors = new FormErrors();
    private final Div place = new Div();
    private final Button apply = new Button();
    private transient @Nullable Path archive;
    private transient @Nullable Preview preview;
    private String courseKey = "";

    ImportPanel(QuestionExchangeDesk desk) {
        this.desk = desk;
        UploadWords words = new UploadWords(
                getTranslation("publishing.upload-choose"),
                getTranslation("publishing.upload-drop"),
                getTranslation("publishing.archive-too-large", QuestionExchangeDesk.MAX_ARCHIVE / 1024 / 1024),
                getTranslation("publishing.upload-zip-only"));
        FileUpload upload = new FileUpload(words, QuestionExchangeDesk.MAX_ARCHIVE, errors, (file, name) -> {
            Path kept = Files.move(file, Files.createTempFile("import-", ".zip"), StandardCopyOption.REPLACE_EXISTING);
            kept.toFile().deleteOnExit();
            return () -> look(kept);
        });
        upload.getContent().setAcceptedFileExtensions(".zip");
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

    /** Shows what the archive would do. */
    private void look(Path kept) {
        clear();
        archive = kept;
        boolean read = errors.attempt(() -> {
            Preview found = desk.preview(courseKey, kept);
            preview = found;
            place.add(new ImportPreview(found));
            apply.setVisible(found.possible());
            apply.setEnabled(true);
        });
        if (!read) {
            forget();
        }
    }

    private void apply() {
        Preview agreed = preview;
        Path held = archive;
        if (agreed == null || held == null) {
            return;
        }
        if (errors.attempt(() -> desk.apply(courseKey, held, agreed))) {
            clear();
            place.add(Notice.success(getTranslation("publishing.imported")));
        } else {
            apply.setEnabled(true);
        }
    }

    private void clear() {
        forget();
        errors.clear();
        place.removeAll();
        apply.setVisible(false);
    }

    private void forget() {
        Path held = archive;
        archive = null;
        preview = null;
        if (held != null) {
            try {
                Files.deleteIfExists(held);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
