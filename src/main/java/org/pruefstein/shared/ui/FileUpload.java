package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Room;

/**
 * Takes one file at a time from the person's device, as often as it is replaced. It waits on disk until it is whole, so
 * that a slow connection holds no memory.
 */
public final class FileUpload extends Composite<Upload> {
    /** In megabytes: an eighth of the memory there is, and room for one of the largest files in any case. */
    static final Room MEMORY = new Room(Math.clamp(Runtime.getRuntime().maxMemory() / (8 * 1024 * 1024), 21, 128));

    private final int maxBytes;
    private final FormErrors errors;
    private final transient Taker taker;
    private final transient AtomicReference<@Nullable Runnable> outcome = new AtomicReference<>();

    /** Takes a file in the request that brought it, outside of the page. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param file is removed afterwards unless it was moved away; has at most one byte more than allowed
         * @param name as the person's device calls it
         * @return what the page does then
         * @throws DomainException to say why it is not taken
         */
        Runnable take(Path file, String name) throws IOException;
    }

    /** @param errors where it stands why a file was not taken */
    public FileUpload(UploadWords words, int maxBytes, FormErrors errors, Taker taker) {
        this.maxBytes = maxBytes;
        this.errors = errors;
        this.taker = taker;
        UploadHandler handler = this::transfer;
        Upload upload = getContent();
        upload.setUploadHandler(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setI18n(words.in(this));
        upload.addFileRejectedListener(e -> errors.show(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> {
            upload.clearFileList();
            finish();
        });
    }

    /**
     * Takes files as bytes, as many at once as the memory of the node bears.
     *
     * @param take throws {@link DomainException} to say why a file is not taken
     */
    public static Taker inMemory(BiFunction<byte[], String, Runnable> take) {
        return (file, name) -> {
            try (Room.Stay _ = MEMORY.enter(1 + (int) (Files.size(file) / 1024 / 1024))) {
                return take.apply(Files.readAllBytes(file), name);
            }
        };
    }

    private void transfer(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            receive(in, event.getFileName());
        }
    }

    /** Hands over what arrives; the page hears of it in its next request. */
    public void receive(InputStream in, String name) throws IOException {
        Path file = Files.createTempFile("upload-", ".part");
        try {
            copy(in, file);
            outcome.set(taker.take(file, name));
        } catch (DomainException e) {
            outcome.set(() ->
                    errors.show(getTranslation(e.messageKey(), e.arguments().toArray())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** One byte more than allowed is enough to know that there are too many. */
    private void copy(InputStream in, Path file) throws IOException {
        byte[] piece = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int left = maxBytes + 1; left > 0; ) {
                int read = in.read(piece, 0, Math.min(left, piece.length));
                if (read < 0) {
                    return;
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
    }

    /** Tells what became of the file. */
    public void finish() {
        Runnable told = outcome.getAndSet(null);
        errors.clear();
        if (told == null) {
            errors.show(getTranslation("app.upload-failed"));
        } else {
            told.run();
        }
    }
}
