package org.pruefstein.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.pruefstein.identity.Accounts;
import org.pruefstein.identity.NewAccount;
import org.pruefstein.shared.ui.DateField;
import org.pruefstein.shared.ui.FormErrors;

/** Creates a person with an account and shows the one-time password once. */
class NewPersonDialog extends Dialog {
    private final transient Accounts accounts;
    private final transient Runnable afterwards;
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final TextField username = new TextField();
    private final DateField birthDate = new DateField();
    private final TextField birthPlace = new TextField();
    private final FormErrors errors = new FormErrors();

    NewPersonDialog(Accounts accounts, Runnable afterwards) {
        this.accounts = accounts;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("identity.new-person"));
        givenName.setLabel(getTranslation("identity.given-name"));
        familyName.setLabel(getTranslation("identity.family-name"));
        username.setLabel(getTranslation("identity.username"));
        username.setHelperText(getTranslation("identity.username-hint"));
        birthDate.setLabel(getTranslation("identity.birth-date"));
        birthPlace.setLabel(getTranslation("identity.birth-place"));
        for (TextField field : new TextField[] {givenName, familyName, username, birthPlace}) {
            field.setMaxLength(120);
        }
        givenName.setRequiredIndicatorVisible(true);
        familyName.setRequiredIndicatorVisible(true);
        username.setRequiredIndicatorVisible(true);
        add(new FormLayout(givenName, familyName, username, birthDate, birthPlace), errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button create = new Button(getTranslation("identity.create"), e -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, create);
    }

    private void create() {
        boolean complete = true;
        for (TextField field : new TextField[] {givenName, familyName, username}) {
            boolean blank = field.getValue().isBlank();
            field.setInvalid(blank);
            field.setErrorMessage(blank ? getTranslation("identity.required") : "");
            complete &= !blank;
        }
        if (complete) {
            errors.attempt(() -> {
                Accounts.Created created = accounts.create(new NewAccount(
                        username.getValue(),
                        givenName.getValue(),
                        familyName.getValue(),
                        birthDate.getValue(),
                        birthPlace.getValue().isBlank()
                                ? null
                                : birthPlace.getValue().strip()));
                close();
                new OneTimePasswordDialog(username.getValue(), created.oneTimePassword()).open();
                afterwards.run();
            });
        }
    }
}
