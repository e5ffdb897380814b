package org.pruefstein.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Loads an account for sign-in, with the roles it holds now. */
@Component
class AccountUserDetailsService implements UserDetailsService {
    private final JdbcClient jdbc;
    private final Grants grants;

    AccountUserDetailsService(JdbcClient jdbc, Grants grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    @Override
    public SignedInAccount loadUserByUsername(String username) {
        AccountRow row = jdbc.sql("""
                        SELECT a.id, a.username, a.password_hash, a.disabled, a.must_change_password, a.security_stamp, a.locale,
                               CONCAT(p.given_name, ' ', p.family_name) AS display_name
                        FROM account a JOIN person p ON p.account_id = a.id WHERE a.username = :username""")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query(AccountRow.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
        List<SimpleGrantedAuthority> authorities = grants.roles(new AccountId(row.id())).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new SignedInAccount(
                row.id(),
                row.username(),
                row.passwordHash(),
                row.displayName(),
                !row.disabled(),
                row.mustChangePassword(),
                row.securityStamp(),
                row.locale(),
                authorities);
    }

    private record AccountRow(
            Long id,
            String username,
            String passwordHash,
            boolean disabled,
            boolean mustChangePassword,
            String securityStamp,
            @Nullable String locale,
            String displayName) {}
}
