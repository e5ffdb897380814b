package org.pruefstein;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.SignedInAccount;
import org.pruefstein.shared.Translations;

/** Who is signed in, with password and sign-out; or the way to sign in. */
@SpringComponent
@UIScope
class AccountMenu {
    private final CurrentAccount current;
    private final AuthenticationContext authentication;

    AccountMenu(CurrentAccount current, AuthenticationContext authentication) {
        this.current = current;
        this.authentication = authentication;
    }

    Component component() {
        return current.find().<Component>map(this::menu).orElseGet(AccountMenu::signIn);
    }

    private MenuBar menu(SignedInAccount account) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem me = bar.addItem(initials(account.displayName()));
        me.setAriaLabel(text("app.account", account.displayName()));
        me.addClassName("initials");
        MenuItem name = me.getSubMenu().addItem(account.displayName());
        name.setEnabled(false);
        me.getSubMenu()
                .addItem(
                        text("identity.change-password"),
                        e -> me.getUI().ifPresent(ui -> ui.getPage().setLocation(IdentityRoutes.PASSWORD)));
        me.getSubMenu().addItem(text("app.sign-out"), e -> authentication.logout());
        return bar;
    }

    private static Component signIn() {
        Anchor link = new Anchor(IdentityRoutes.LOGIN, text("identity.sign-in"));
        link.addClassNames("button", "primary");
        link.setRouterIgnore(true);
        return link;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining());
    }

    private static String text(String key, Object... arguments) {
        return Translations.text(key, com.vaadin.flow.component.UI.getCurrent().getLocale(), arguments);
    }
}
