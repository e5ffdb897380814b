package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.sitting.Invigilation;

/** Asks before something that is to be explained later, and why it is done. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea();
    private final FormErrors errors = new FormErrors();
    private final Button go = new Button();

    ReasonDialog(String title, String text, String confirm, SerializableConsumer<String> action, Runnable afterwards) {
        setHeaderTitle(title);
        setWidth("34rem");
        reason.setLabel(getTranslation("sitting.reason"));
        reason.setMaxLength(Invigilation.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(text), reason, errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        go.setText(confirm);
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        go.setDisableOnClick(true);
        go.addClickListener(e -> {
            run(action, afterwards);
            go.setEnabled(true);
        });
        getFooter().add(cancel, go);
    }

    /** Says by its look that nothing is destroyed. */
    ReasonDialog harmless() {
        go.removeThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    private void run(SerializableConsumer<String> action, Runnable afterwards) {
        if (errors.attempt(() -> action.accept(reason.getValue()))) {
            close();
            afterwards.run();
        }
    }
}
