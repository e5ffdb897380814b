package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/**
 * What the upload of one file says, in the language of its page.
 *
 * @param choose text of the button
 * @param drop text of the place to drop the file
 * @param tooLarge what a file that is too large is told
 * @param otherType what a file of another type is told
 */
public record UploadWords(String choose, String drop, String tooLarge, String otherType) {
    UploadI18N in(Component page) {
        String failed = page.getTranslation("app.upload-failed");
        String busy = page.getTranslation("app.uploading");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(otherType)
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
