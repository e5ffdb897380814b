package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.pruefstein.media.ReencodedPicture;

/** What the upload of a picture says. */
final class UploadWords {
    private UploadWords() {}

    static UploadI18N of(Component page) {
        String failed = page.getTranslation("question.picture-failed");
        String busy = page.getTranslation("question.picture-uploading");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(page.getTranslation("question.picture-choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(page.getTranslation("question.picture-drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(page.getTranslation("media.too-large", ReencodedPicture.MAX_SIZE / 1024 / 1024))
                .setIncorrectFileType(page.getTranslation("media.not-a-picture"))
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
