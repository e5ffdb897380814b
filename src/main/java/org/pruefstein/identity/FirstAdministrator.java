package org.pruefstein.identity;

import java.util.Optional;
import org.pruefstein.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a new installation its first account, administrator and office for all courses, when the settings name one and
 * nobody administers it yet. The one-time password stands in the log once and leads to nothing but its change.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(IdentitySettings.class)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private final IdentitySettings settings;
    private final AccountRepository repository;
    private final TransactionTemplate transaction;

    FirstAdministrator(IdentitySettings settings, AccountRepository repository, TransactionTemplate transaction) {
        this.settings = settings;
        this.repository = repository;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String username = settings.firstAdministrator();
        if (username == null || username.isBlank() || repository.administered()) {
            return;
        }
        create(username)
                .ifPresentOrElse(
                        password -> log.warn(
                                "First administrator {} created; one-time password, to be changed at sign-in: {}",
                                username.strip(),
                                password),
                        () -> log.warn("No first administrator: the user name {} is in use.", username.strip()));
    }

    /** The one-time password, or nothing when the user name is in use. */
    Optional<String> create(String username) {
        String password = OneTimePassword.next();
        try {
            transaction.executeWithoutResult(status -> {
                AccountId id = repository.insert(
                        new NewAccount(username, "Administration", "Prüfstein", null, null), password, true);
                repository.insertGrant(id, Role.ADMIN, "*", null);
                repository.insertGrant(id, Role.OFFICE, "*", null);
            });
            return Optional.of(password);
        } catch (DomainException e) {
            return Optional.empty();
        }
    }
}
