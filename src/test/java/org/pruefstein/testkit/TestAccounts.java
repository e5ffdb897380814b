package org.pruefstein.testkit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.DemoAccounts;
import org.pruefstein.identity.NewAccount;
import org.pruefstein.identity.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes accounts for tests and signs them in. */
@TestComponent
public class TestAccounts {
    public static final String PASSWORD = "a long test password";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private final DemoAccounts accounts;
    private final UserDetailsService details;

    TestAccounts(DemoAccounts accounts, UserDetailsService details) {
        this.accounts = accounts;
        this.details = details;
    }

    /** An account with its user name. */
    public record TestAccount(AccountId id, String username) {}

    /** A new account with these roles, each for one course or {@code *}. */
    public TestAccount create(Map<Role, String> roles) {
        String username = "test-" + COUNTER.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
        AccountId id = accounts.create(
                        new NewAccount(username, "Test", "Person " + COUNTER.get(), null, null), PASSWORD, roles)
                .orElseThrow();
        return new TestAccount(id, username);
    }

    /** A new account with one role for all courses. */
    public TestAccount create(Role role) {
        return create(Map.of(role, "*"));
    }

    /** Signs an account in for the current thread. */
    public void signIn(TestAccount account) {
        UserDetails user = details.loadUserByUsername(account.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    /** Signs out. */
    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
