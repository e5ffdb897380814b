package org.pruefstein.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts without a person who does it: for the demo data. Never called by a page. */
@Component
public class DemoAccounts {
    private final AccountRepository repository;

    DemoAccounts(AccountRepository repository) {
        this.repository = repository;
    }

    /** The new account, or nothing when the user name exists already. Grants are role to course key. */
    @Transactional
    public Optional<AccountId> create(NewAccount account, String password, Map<Role, String> grants) {
        if (repository.exists(account.username())) {
            return Optional.empty();
        }
        AccountId id = repository.insert(account, password, false);
        grants.forEach((role, course) -> repository.insertGrant(id, role, course, null));
        return Optional.of(id);
    }
}
