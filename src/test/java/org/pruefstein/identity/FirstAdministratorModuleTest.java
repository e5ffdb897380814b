package org.pruefstein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FirstAdministratorModuleTest {
    @Autowired
    FirstAdministrator first;

    @Autowired
    AccountRepository repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_first_account_administers_and_must_change_its_password() {
        String name = "erste-" + UUID.randomUUID() + "@example.org";
        String password = first.create(name).orElseThrow();
        Long id = id(name);
        assertThat(encoder.matches(password, repository.passwordHash(new AccountId(id))))
                .isTrue();
        assertThat(jdbc.sql("SELECT must_change_password FROM account WHERE id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT role FROM role_grant WHERE account_id = :id AND course_key = '*'")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ADMIN", "OFFICE");
        assertThat(first.create(name)).isEmpty();
    }

    @Test
    void an_administered_installation_gets_no_further_account() {
        accounts.create(Role.ADMIN);
        String name = "zweite-" + UUID.randomUUID() + "@example.org";
        new FirstAdministrator(new IdentitySettings(name), repository, transaction)
                .run(new DefaultApplicationArguments());
        assertThat(repository.exists(name)).isFalse();
    }

    private Long id(String name) {
        return jdbc.sql("SELECT id FROM account WHERE username = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
