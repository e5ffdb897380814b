package org.pruefstein;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Locale;
import org.pruefstein.identity.Accounts;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.LocaleChoice;
import org.pruefstein.shared.Translations;

/** Changes the language of the pages, for this session and, of somebody signed in, for good. */
@SpringComponent
@UIScope
class LanguageSwitch {
    private final LocaleChoice choice;
    private final CurrentAccount current;
    private final Accounts accounts;

    LanguageSwitch(LocaleChoice choice, CurrentAccount current, Accounts accounts) {
        this.choice = choice;
        this.current = current;
        this.accounts = accounts;
    }

    /** A button that says the other language in that language. */
    Button button() {
        Locale other = UI.getCurrent().getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.GERMAN
                : Locale.ENGLISH;
        Button button = new Button(Translations.text("app.language", other), e -> change(other));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private void change(Locale locale) {
        choice.setLocale(VaadinServletRequest.getCurrent().getHttpServletRequest(), null, locale);
        if (current.find().isPresent()) {
            accounts.changeLocale(locale);
        }
        UI.getCurrent().getPage().reload();
    }
}
