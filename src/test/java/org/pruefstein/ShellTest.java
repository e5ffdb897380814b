package org.pruefstein;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

class ShellTest extends KaribuTest {
    @Autowired
    UserDetailsService details;

    @Test
    void an_unknown_address_gets_the_own_page_inside_the_shell() {
        signIn(Role.LEARNER);
        go("/no-such-page");
        _assertOne(MainLayout.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
    }

    @Test
    void the_shell_speaks_english_too() {
        signIn(Role.LEARNER);
        language(Locale.ENGLISH);
        go("/no-such-page");
        assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
        assertThat(_find(Anchor.class).getFirst().getText()).isEqualTo("Skip to content");
    }

    @Test
    void the_language_is_kept_with_the_account() {
        var learner = signIn(Role.LEARNER);
        go("/no-such-page");
        _get(Button.class, spec -> spec.withText("English")).click();
        accounts.signIn(learner);
        assertThat(details.loadUserByUsername(learner.username()))
                .isInstanceOfSatisfying(
                        org.pruefstein.identity.SignedInAccount.class,
                        account -> assertThat(account.locale()).contains(Locale.ENGLISH));
    }

    @Test
    void who_is_signed_in_has_a_menu_and_who_is_not_the_way_to_sign_in() {
        signIn(Role.LEARNER);
        go("/no-such-page");
        assertThat(_get(MenuBar.class).getItems().getFirst().getText()).isNotBlank();
    }

    @Test
    void the_window_title_names_page_and_product() {
        signIn(Role.LEARNER);
        go("/no-such-page");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Seite nicht gefunden – Prüfstein");
    }

    @Test
    void a_page_without_a_title_of_its_own_is_named_by_its_heading() {
        signIn(Role.OFFICE);
        go("/office/people");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Personen – Prüfstein");
    }
}
