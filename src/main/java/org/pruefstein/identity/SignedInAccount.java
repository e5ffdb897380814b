package org.pruefstein.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in account as the security context holds it. */
public class SignedInAccount extends User {
    private final Long id;
    private final String displayName;
    private final boolean mustChangePassword;
    private final String securityStamp;
    private final @Nullable String locale;

    SignedInAccount(
            Long id,
            String username,
            String passwordHash,
            String displayName,
            boolean enabled,
            boolean mustChangePassword,
            String securityStamp,
            @Nullable String locale,
            Collection<? extends GrantedAuthority> authorities) {
        super(username, passwordHash, enabled, true, true, true, authorities);
        this.id = id;
        this.displayName = displayName;
        this.mustChangePassword = mustChangePassword;
        this.securityStamp = securityStamp;
        this.locale = locale;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    /** Given and family name. */
    public String displayName() {
        return displayName;
    }

    /** Whether the one-time password is still in use. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** The language kept with the account, as it was at sign-in. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    /** Changes with the password; a session with an older stamp has ended. */
    String securityStamp() {
        return securityStamp;
    }
}
