package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.pruefstein.shared.Translations;

/** Asks before a page with unsaved changes is left: within the application by a dialog, otherwise by the browser. */
public final class UnsavedChanges {
    private static final String GUARD = """
            if (!this.leaveGuard) {
              this.leaveGuard = (event) => { if (this.isConnected && this.unsaved) event.preventDefault(); };
              window.addEventListener('beforeunload', this.leaveGuard);
            }
            this.unsaved = $0;
            """;

    private UnsavedChanges() {}

    /** Tells the browser whether there is something to lose on this page. */
    public static void tell(Component page, boolean unsaved) {
        page.getElement().executeJs(GUARD, unsaved);
    }

    /** Holds the navigation until the person decides. */
    public static void ask(BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("question.leave"));
        dialog.setText(text("question.leave-effect"));
        dialog.setConfirmText(text("question.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(text("question.leave-confirm"));
        dialog.setRejectButtonTheme("error tertiary");
        dialog.setCloseOnEsc(false);
        dialog.addConfirmListener(e -> leave.cancel());
        dialog.addRejectListener(e -> leave.proceed());
        dialog.open();
    }

    private static String text(String key) {
        return Translations.text(key, UI.getCurrent().getLocale());
    }
}
