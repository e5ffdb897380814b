package org.pruefstein.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts, grants roles and changes passwords. */
@Service
@Transactional
public class Accounts {
    /** BCrypt takes no more bytes. */
    private static final int LONGEST = 72;

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final CurrentAccount current;
    private final Grants grants;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository repository,
            PasswordEncoder encoder,
            CurrentAccount current,
            Grants grants,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.encoder = encoder;
        this.current = current;
        this.grants = grants;
        this.events = events;
    }

    /** A new account and the password to hand over, which must be changed at the first sign-in. */
    public record Created(AccountId id, String oneTimePassword) {}

    /** @throws DomainException {@code identity.username-taken} when the user name is in use */
    @PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
    public Created create(NewAccount account) {
        String password = OneTimePassword.next();
        AccountId id = repository.insert(account, password, true);
        return new Created(id, password);
    }

    /**
     * Grants a role. The office may grant all roles but ADMIN, and only for courses it holds itself.
     *
     * @param courseKey a course, or {@code *} for all
     */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).ADMIN, '*') or (#role.name() != 'ADMIN' and"
            + " @grants.allows(T(org.pruefstein.identity.Role).OFFICE, #courseKey))")
    public void grant(AccountId account, Role role, String courseKey) {
        repository.insertGrant(account, role, courseKey, current.id());
    }

    /** Ends a role at once. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).ADMIN, '*') or (#role.name() != 'ADMIN' and"
            + " @grants.allows(T(org.pruefstein.identity.Role).OFFICE, #courseKey))")
    public void revoke(AccountId account, Role role, String courseKey) {
        repository.revokeGrant(account, role, courseKey, current.id());
        events.publishEvent(new Audited(
                "identity.role-revoked",
                "account:" + account.value(),
                Map.of("role", role.name(), "course", courseKey)));
    }

    /**
     * Changes one's own password; all remembered sign-ins end.
     *
     * @throws DomainException {@code identity.password-wrong}, {@code identity.password-short} (fewer than 10
     *     characters), {@code identity.password-long} (more than 72 bytes in UTF-8) or {@code identity.password-same}
     */
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String oldPassword, String newPassword) {
        AccountId id = current.id();
        String hash = repository.passwordHash(id);
        if (!encoder.matches(oldPassword, hash)) {
            throw new DomainException("identity.password-wrong");
        }
        if (newPassword.length() < 10) {
            throw new DomainException("identity.password-short");
        }
        if (newPassword.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new DomainException("identity.password-long");
        }
        if (newPassword.equals(oldPassword)) {
            throw new DomainException("identity.password-same");
        }
        repository.setPassword(id, newPassword, false);
        events.publishEvent(Audited.of("identity.password-changed", "account:" + id.value()));
    }

    /** Keeps the language of one's pages with the account. */
    @PreAuthorize("isAuthenticated()")
    public void changeLocale(Locale locale) {
        repository.setLocale(current.id(), locale);
    }

    /** A new one-time password for somebody who lost theirs. */
    @PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
    public String resetPassword(AccountId id) {
        if (grants.roles(id).contains(Role.ADMIN) && !grants.allows(Role.ADMIN, "*")) {
            throw new DomainException("identity.admin-only");
        }
        String password = OneTimePassword.next();
        repository.setPassword(id, password, true);
        events.publishEvent(Audited.of("identity.password-reset", "account:" + id.value()));
        return password;
    }
}
