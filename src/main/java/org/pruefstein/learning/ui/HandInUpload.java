package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pruefstein.media.FileType;
import org.pruefstein.question.Answer;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.UploadWords;

/** Takes the one file that a question asks for. */
class HandInUpload extends Composite<Div> {
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
        String types = asked.types().stream().map(FileType::name).collect(Collectors.joining(", "));
        UploadWords words = new UploadWords(
                getTranslation("learning.file-choose"),
                getTranslation("learning.file-drop"),
                getTranslation("learning.file-too-large", asked.maxMegabytes()),
                getTranslation("learning.file-other", types));
        FileUpload upload = new FileUpload(words, asked.maxBytes(), errors, FileUpload.inMemory((bytes, name) -> {
            Answer.File file = take.apply(bytes, name);
            return () -> taken.accept(file);
        }));
        upload.getContent()
                .setAcceptedMimeTypes(
                        asked.types().stream().map(FileType::contentType).toArray(String[]::new));
        getContent().addClassName("hand-in");
        getContent().add(upload);
    }
}
