package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Notice;

/** Revokes a proof, with a reason. */
final class RevokeButton {
    private RevokeButton() {}

    static Button of(CertificateItem item, CertificateDesk desk, Runnable afterwards) {
        Button button = new Button(text("certificate.revoke"), e -> ask(item, desk, afterwards));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setAriaLabel(button.getText() + ": " + item.serial());
        return button;
    }

    private static void ask(CertificateItem item, CertificateDesk desk, Runnable afterwards) {
        String kind = CertificateWords.kind(item.kind(), UI.getCurrent().getLocale());
        new ReasonDialog(
                        text("certificate.revoke-question", kind, item.serial()),
                        text("certificate.revoke-effect"),
                        text("certificate.revoke"),
                        reason -> {
                            desk.revoke(item.id(), reason);
                            Notice.toast(text("certificate.revoked"));
                            afterwards.run();
                        })
                .open();
    }

    private static String text(String key, Object... arguments) {
        return Translations.text(key, UI.getCurrent().getLocale(), arguments);
    }
}
