package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.pruefstein.shared.Translations;

/** Asks before a page with unsaved changes is left: within the application by a dialog, otherwise by the browser. */
final class UnsavedChanges {
    private static final String GUARD = """
            if (!this.leaveGuard) {
              this.leaveGuard = (event) => { if (this.isConnected && this.unsaved) event.preventDefault(); };
              window.addEventListener('beforeunload', this.leaveGuard);
            }
            this.unsaved = $0;
            """;

    private UnsavedChanges() {}

    /** Tells the browser whether there is something to lose on this page. */
    static void tell(Component page, boolean unsaved) {
        page.getElement().executeJs(GUARD, unsaved);
    }

    /** Holds the navigation until the person decides. */
    static void ask(BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("question.leave"));
        dialog.setText(text("question.leave-effect"));
        dialog.setConfirmText(text("question.leave-confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(text("question.stay"));
        dialog.addConfirmListener(e -> leave.proceed());
        dialog.addCancelListener(e -> leave.cancel());
        dialog.open();
    }

    private static String text(String key) {
        return Translations.text(key, UI.getCurrent().getLocale());
    }
}
