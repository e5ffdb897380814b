package org.pruefstein.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time password, which is stored nowhere in readable form. */
class OneTimePasswordDialog extends Dialog {
    OneTimePasswordDialog(String username, String password) {
        setHeaderTitle(getTranslation("identity.one-time-password"));
        setCloseOnOutsideClick(false);
        setWidth("28rem");
        TextField name = new TextField(getTranslation("identity.username"));
        name.setValue(username);
        name.setReadOnly(true);
        TextField secret = new TextField(getTranslation("identity.one-time-password"));
        secret.setValue(password);
        secret.setReadOnly(true);
        secret.setWidthFull();
        name.setWidthFull();
        secret.addClassName("mono");
        Div both = new Div(name, secret);
        both.addClassName("stack");
        add(new Paragraph(getTranslation("identity.one-time-password-hint")), both);
        Button close = new Button(getTranslation("identity.noted"), e -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
