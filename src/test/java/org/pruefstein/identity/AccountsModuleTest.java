package org.pruefstein.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.DomainException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AccountsModuleTest {
    @Autowired
    Accounts service;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_user_name_exists_once_whatever_its_case() {
        accounts.signIn(accounts.create(Role.OFFICE));
        String name = "Kim-" + UUID.randomUUID() + "@example.org";
        service.create(person(name));
        assertThatThrownBy(() -> service.create(person(name.toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(DomainException.class)
                .hasMessage("identity.username-taken");
    }

    @Test
    void the_office_of_one_course_grants_nothing_for_another() {
        var learner = accounts.create(Role.LEARNER);
        accounts.signIn(accounts.create(Map.of(Role.OFFICE, "course-a")));
        service.grant(learner.id(), Role.EXAMINER, "course-a");
        assertThat(grants.holds(learner.id(), Role.EXAMINER, "course-a")).isTrue();
        assertThat(grants.holds(learner.id(), Role.EXAMINER, "course-b")).isFalse();
        assertThatThrownBy(() -> service.grant(learner.id(), Role.EXAMINER, "course-b"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.grant(learner.id(), Role.EXAMINER, "*"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_office_makes_nobody_an_administrator() {
        var learner = accounts.create(Role.LEARNER);
        accounts.signIn(accounts.create(Role.OFFICE));
        assertThatThrownBy(() -> service.grant(learner.id(), Role.ADMIN, "*"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_revoked_role_ends_at_once() {
        var examiner = accounts.create(Map.of(Role.EXAMINER, "course-a"));
        accounts.signIn(accounts.create(Role.OFFICE));
        service.revoke(examiner.id(), Role.EXAMINER, "course-a");
        assertThat(grants.holds(examiner.id(), Role.EXAMINER, "course-a")).isFalse();
    }

    @Test
    void a_disabled_account_holds_no_role() {
        var examiner = accounts.create(Map.of(Role.EXAMINER, "course-a"));
        accounts.signIn(accounts.create(Role.OFFICE));
        people.setDisabled(examiner.id(), true);
        assertThat(grants.holds(examiner.id(), Role.EXAMINER, "course-a")).isFalse();
    }

    @Test
    void a_learner_cannot_open_the_list_of_people() {
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> people.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void search_treats_wildcards_as_text() {
        accounts.signIn(accounts.create(Role.OFFICE));
        assertThat(people.list("%", 0, 10)).isEmpty();
        assertThat(people.list("_______", 0, 10)).isEmpty();
    }

    private static NewAccount person(String name) {
        return new NewAccount(name, "Kim", "Muster", null, null);
    }
}
