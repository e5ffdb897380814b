package org.pruefstein.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.pruefstein.media.ReencodedPicture;
import org.pruefstein.question.PictureUploads;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.UploadWords;

/** Uploads a picture, asks what is read instead of it, and puts it into one of the texts. */
class PictureDialog extends Dialog {
    private static final int MAX_ALT = 300;
    private final transient Inserter insert;
    private final Select<TextArea> into = new Select<>();
    private final TextField alt = new TextField();
    private final Div shown = new Div();
    private final FormErrors errors = new FormErrors();
    private String address = "";

    /** Puts Markdown into a text. */
    interface Inserter {
        void insert(TextArea into, String markdown);
    }

    /** @param texts where it can be put, the first being offered */
    PictureDialog(PictureUploads uploads, List<TextArea> texts, Inserter insert) {
        this.insert = insert;
        setHeaderTitle(getTranslation("question.picture-insert"));
        addClassName("picture-dialog");
        UploadWords words = new UploadWords(
                getTranslation("question.picture-choose"),
                getTranslation("question.picture-drop"),
                getTranslation("media.too-large", ReencodedPicture.MAX_SIZE / 1024 / 1024),
                getTranslation("media.not-a-picture"));
        FileUpload upload =
                new FileUpload(words, ReencodedPicture.MAX_SIZE, errors, FileUpload.inMemory((bytes, name) -> {
                    String stored = uploads.add(bytes, name);
                    return () -> show(stored);
                }));
        upload.getContent().setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp", "image/gif");
        alt.setLabel(getTranslation("question.picture-alt"));
        alt.setHelperText(getTranslation("question.picture-alt-hint"));
        alt.setMaxLength(MAX_ALT);
        alt.setRequiredIndicatorVisible(true);
        alt.setManualValidation(true);
        alt.setWidthFull();
        into.setLabel(getTranslation("question.picture-into"));
        into.setItems(texts);
        into.setItemLabelGenerator(PictureDialog::name);
        into.setWidthFull();
        offer(texts.getFirst());
        shown.addClassName("picture-shown");
        Div stack = new Div(upload, shown, alt, into, errors);
        stack.addClassName("stack");
        add(stack);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button done = new Button(getTranslation("question.picture-do-insert"), e -> insert());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
    }

    /** Offers a text to put the picture into. */
    void offer(TextArea text) {
        into.setValue(text);
    }

    private void show(String stored) {
        address = stored;
        Image picture = new Image(QuestionRoutes.ownPicture(stored), getTranslation("question.picture-uploaded"));
        shown.removeAll();
        shown.add(picture);
        alt.focus();
    }

    private void insert() {
        String words = alt.getValue().replaceAll("[\\s\\[\\]\\\\]+", " ").strip();
        alt.setInvalid(words.isEmpty());
        alt.setErrorMessage(getTranslation("question.picture-alt-needed"));
        if (address.isEmpty()) {
            errors.show(getTranslation("question.picture-needed"));
        } else if (words.isEmpty()) {
            alt.focus();
        } else {
            close();
            insert.insert(into.getValue(), "![" + words + "](" + address + ")");
        }
    }

    /** As the field is called: by itself, or by its place in a list. */
    private static String name(TextArea text) {
        return text.getAriaLabel().orElseGet(text::getLabel);
    }
}
