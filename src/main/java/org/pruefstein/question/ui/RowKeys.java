package org.pruefstein.question.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * The keyboard in the rows of a list: Enter goes on to the next row or asks for a new one, with Shift it breaks the
 * line; several lines pasted into an empty field are told as a whole instead of being inserted.
 */
final class RowKeys {
    private static final String LISTEN = """
            if (!this.rowKeys) {
              this.rowKeys = true;
              this.addEventListener('keydown', (event) => {
                if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey
                    || event.metaKey || this.readonly) return;
                event.preventDefault();
                const next = this.closest('.option-row').nextElementSibling;
                const fields = next ? [...next.querySelectorAll('vaadin-text-area, vaadin-text-field')] : [];
                if (next) fields.find((field) => field.checkVisibility())?.focus();
                else this.dispatchEvent(new CustomEvent('row-wanted'));
              });
              this.addEventListener('paste', (event) => {
                const text = event.clipboardData.getData('text/plain');
                if (this.readonly || this.value.trim() || !this.matches('.option-text')
                    || text.trim().split(/\\r?\\n/).filter((line) => line.trim()).length < 2) return;
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('lines-pasted', { detail: text }));
              });
            }
            """;

    private RowKeys() {}

    /**
     * Listens in a field of a row.
     *
     * @param wanted hears that another row is wanted after the last one
     * @param pasted hears several lines pasted into the empty field
     */
    static void listen(TextArea area, Runnable wanted, Consumer<String> pasted) {
        area.addAttachListener(e -> area.getElement().executeJs(LISTEN));
        area.getElement().addEventListener("row-wanted", e -> wanted.run());
        area.getElement()
                .addEventListener(
                        "lines-pasted",
                        e -> pasted.accept(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
