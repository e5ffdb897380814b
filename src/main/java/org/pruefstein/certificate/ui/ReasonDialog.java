package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.pruefstein.shared.DomainException;

/** Asks for a reason before something that stays in the trail; a rejection is shown at the field. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea();

    /**
     * @param title the question, translated
     * @param effect what follows from it, translated
     * @param verb on the button, translated
     * @param action gets the reason as typed
     */
    ReasonDialog(String title, String effect, String verb, SerializableConsumer<String> action) {
        setHeaderTitle(title);
        setWidth("32rem");
        reason.setLabel(getTranslation("certificate.reason"));
        reason.setHelperText(getTranslation("certificate.reason-hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        add(new Paragraph(effect), reason);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button confirm = new Button(verb, e -> run(action));
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, confirm);
    }

    private void run(SerializableConsumer<String> action) {
        try {
            action.accept(reason.getValue());
            close();
        } catch (DomainException e) {
            reason.setErrorMessage(getTranslation(e.messageKey(), e.arguments().toArray()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
