package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.media.FileType;
import org.pruefstein.question.Answer;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.UploadWords;

/** Takes one file from the person's device, as often as it is replaced. */
class HandInUpload extends Composite<Div> {
    private final transient FileHandIn asked;
    private final transient BiFunction<byte[], String, Answer.File> take;
    private final FormErrors errors;
    private final transient Consumer<Answer.File> taken;
    private final transient AtomicReference<@Nullable Runnable> outcome = new AtomicReference<>();

    /**
     * An upload that is not begun.
     *
     * @param take stores a file, or throws why not
     * @param taken hears of a stored file
     */
    HandInUpload(
            FileHandIn asked,
            BiFunction<byte[], String, Answer.File> take,
            FormErrors errors,
            Consumer<Answer.File> taken) {
        this.asked = asked;
        this.take = take;
        this.errors = errors;
        this.taken = taken;
        UploadHandler handler = this::transfer;
        Upload upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(asked.maxBytes());
        upload.setAcceptedMimeTypes(
                asked.types().stream().map(FileType::contentType).toArray(String[]::new));
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> errors.show(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> {
            upload.clearFileList();
            finish();
        });
        getContent().addClassName("hand-in");
        getContent().add(upload);
    }

    /** One byte more than allowed is enough to know that there are too many. */
    private void transfer(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            receive(in.readNBytes(asked.maxBytes() + 1), event.getFileName());
        }
    }

    /** Stores what arrived; the page hears of it in its next request. */
    void receive(byte[] bytes, String name) {
        try {
            Answer.File file = take.apply(bytes, name);
            outcome.set(() -> taken.accept(file));
        } catch (DomainException e) {
            outcome.set(() ->
                    errors.show(getTranslation(e.messageKey(), e.arguments().toArray())));
        }
    }

    /** Tells what became of the file. */
    void finish() {
        Runnable told = outcome.getAndSet(null);
        errors.clear();
        if (told == null) {
            errors.show(getTranslation("app.upload-failed"));
        } else {
            told.run();
        }
    }

    private UploadI18N words() {
        String types = asked.types().stream().map(FileType::name).collect(Collectors.joining(", "));
        return UploadWords.of(
                this,
                getTranslation("learning.file-choose"),
                getTranslation("learning.file-drop"),
                getTranslation("learning.file-too-large", asked.maxMegabytes()),
                getTranslation("learning.file-other", types));
    }
}
