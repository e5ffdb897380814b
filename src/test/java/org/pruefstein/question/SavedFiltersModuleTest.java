package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.SavedFilters.SavedFilter;
import org.pruefstein.shared.DomainException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SavedFiltersModuleTest {
    @Autowired
    SavedFilters filters;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void signIn() {
        accounts.signIn(accounts.create(Role.INSTRUCTOR));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_filter_is_kept_replaced_deleted_and_brought_back() {
        filters.save(new SavedFilter("Meine Entwürfe", "state=draft"));
        filters.save(new SavedFilter("  meine   ENTWÜRFE ", "state=draft&bank=exam"));
        SavedFilter kept = new SavedFilter("meine ENTWÜRFE", "state=draft&bank=exam");
        assertThat(filters.all()).containsExactly(kept);
        filters.delete("Meine entwürfe");
        filters.delete("Meine entwürfe");
        assertThat(filters.all()).isEmpty();
        filters.save(kept);
        assertThat(filters.all()).containsExactly(kept);
    }

    @Test
    void nobody_else_sees_it_and_learners_have_none() {
        filters.save(new SavedFilter("Mein", "state=draft"));
        accounts.signIn(accounts.create(Role.INSTRUCTOR));
        assertThat(filters.all()).isEmpty();
        filters.delete("Mein");
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> filters.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void script_is_kept_as_text_and_what_is_too_long_or_too_much_is_refused() {
        SavedFilter script = new SavedFilter("<script>alert(1)</script>", "text=<b>");
        filters.save(script);
        assertThat(filters.all()).containsExactly(script);
        for (SavedFilter bad : List.of(
                new SavedFilter(" ", "x"),
                new SavedFilter("x".repeat(61), "x"),
                new SavedFilter("x", "x".repeat(2001)))) {
            assertThatThrownBy(() -> filters.save(bad)).isInstanceOf(DomainException.class);
        }
        for (int i = 1; i < SavedFilters.MOST; i++) {
            filters.save(new SavedFilter("Filter " + i, "state=draft"));
        }
        assertThatThrownBy(() -> filters.save(new SavedFilter("Einer zu viel", "x")))
                .hasMessage("question.too-many-filters");
        assertThat(filters.all()).hasSize(SavedFilters.MOST);
    }
}
