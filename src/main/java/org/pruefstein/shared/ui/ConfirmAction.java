package org.pruefstein.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.pruefstein.shared.Translations;

/** Asks before something that cannot be taken back; the cancel button has the focus. */
public final class ConfirmAction {
    /** The dialog puts the focus on its confirm button as it opens, so that a key pressed twice would confirm. */
    private static final String FOCUS_CANCEL = """
            const dialog = this;
            document.body.addEventListener('vaadin-overlay-open', function opened(event) {
              if (event.detail.overlay?.getRootNode().host === dialog) {
                document.body.removeEventListener('vaadin-overlay-open', opened);
                dialog.querySelector('[slot=cancel-button]').focus();
              }
            });""";

    private ConfirmAction() {}

    /**
     * @param title the question, translated
     * @param text what follows from it, translated
     * @param confirm the verb on the button, translated, such as „Freigeben“
     */
    public static void ask(String title, String text, String confirm, Runnable action) {
        ConfirmDialog dialog = dialog(title, text, confirm, action);
        dialog.setConfirmButtonTheme("primary");
        dialog.open();
    }

    /** The same for something that destroys or ends. */
    public static void askDangerous(String title, String text, String confirm, Runnable action) {
        ConfirmDialog dialog = dialog(title, text, confirm, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String text, String confirm, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(confirm);
        dialog.setCancelable(true);
        dialog.setCancelText(Translations.text("app.cancel", UI.getCurrent().getLocale()));
        dialog.addConfirmListener(e -> action.run());
        dialog.getElement().executeJs(FOCUS_CANCEL);
        return dialog;
    }
}
