package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.pruefstein.question.PictureUploads;

/** Puts a picture into the text of a form in which one wrote last, at the cursor. */
class PictureButton extends Composite<Div> {
    private static final String FOLLOW = """
            if (!this.textsFollowed) {
              this.textsFollowed = true;
              this.addEventListener('focusin', (event) => {
                const area = event.target.closest('vaadin-text-area.markdown');
                if (area) this.lastText = area;
              });
            }""";
    private static final String LAST =
            "return [...this.querySelectorAll('vaadin-text-area.markdown')].indexOf(this.lastText)";
    private static final String CURSOR = "return this.inputElement?.selectionEnd ?? this.value.length";
    private final transient PictureUploads uploads;
    private final Component form;

    /** @param form in whose texts pictures can be put */
    PictureButton(PictureUploads uploads, Component form) {
        this.uploads = uploads;
        this.form = form;
        Button open = new Button(getTranslation("question.picture-insert"), e -> open());
        open.addThemeVariants(ButtonVariant.SMALL);
        open.setTooltipText(getTranslation("question.picture-insert-hint"));
        getContent().addClassName("picture-insert");
        getContent().add(open);
        form.addAttachListener(e -> form.getElement().executeJs(FOLLOW));
    }

    private void open() {
        List<TextArea> texts = texts(form).toList();
        PictureDialog dialog = new PictureDialog(uploads, texts, PictureButton::insert);
        form.getElement().executeJs(LAST).then(Integer.class, last -> {
            if (last >= 0 && last < texts.size()) {
                dialog.offer(texts.get(last));
            }
        });
        dialog.open();
    }

    private static void insert(TextArea into, String markdown) {
        into.getElement().executeJs(CURSOR).then(Integer.class, at -> {
            into.setValue(with(into.getValue(), at, markdown));
            into.focus();
        });
    }

    /** A text with something put in at a place, with a space between them. @param at in characters, at most its length */
    static String with(String text, int at, String markdown) {
        int place = Math.clamp(at, 0, text.length());
        String before = text.substring(0, place);
        String after = text.substring(place);
        return before
                + (before.isEmpty() || Character.isWhitespace(before.charAt(place - 1)) ? "" : " ")
                + markdown
                + (after.isEmpty() || Character.isWhitespace(after.charAt(0)) ? "" : " ")
                + after;
    }

    private static Stream<TextArea> texts(Component within) {
        return within instanceof TextArea area
                ? Stream.of(area).filter(text -> text.hasClassName("markdown"))
                : within.getChildren().flatMap(PictureButton::texts);
    }
}
