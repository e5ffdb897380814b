package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
            errors.show(getTranslation("learning.file-failed"));
        } else {
            told.run();
        }
    }

    private UploadI18N words() {
        String types = asked.types().stream().map(FileType::name).collect(Collectors.joining(", "));
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("learning.file-choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("learning.file-drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("learning.file-too-large", asked.maxMegabytes()))
                .setIncorrectFileType(getTranslation("learning.file-other", types))
                .setTooManyFiles(getTranslation("learning.file-failed")));
        String failed = getTranslation("learning.file-failed");
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("learning.file-uploading"))
                        .setProcessing(getTranslation("learning.file-uploading"))
                        .setStalled(getTranslation("learning.file-uploading"))
                        .setHeld(getTranslation("learning.file-uploading")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB")));
        return words;
    }
}
