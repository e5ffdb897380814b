package org.pruefstein.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Accounts, persons, grants and passwords as rows. */
@Repository
class AccountRepository {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountRepository(JdbcClient jdbc, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.events = events;
    }

    String passwordHash(AccountId id) {
        return jdbc.sql("SELECT password_hash FROM account WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    boolean exists(String username) {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE username = :u")
                        .param("u", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a living account administers the installation. */
    boolean administered() {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM role_grant g JOIN account a ON a.id = g.account_id AND a.disabled = FALSE
                                WHERE g.role = 'ADMIN' AND g.course_key = '*' AND g.revoked_at IS NULL""").query(Integer.class).single() > 0;
    }

    void revokeGrant(AccountId account, Role role, String courseKey, AccountId by) {
        jdbc.sql("""
                        UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(6), revoked_by = :by
                        WHERE account_id = :id AND role = :role AND course_key = :course AND revoked_at IS NULL""")
                .param("by", by.value())
                .param("id", account.value())
                .param("role", role.name())
                .param("course", courseKey)
                .update();
    }

    AccountId insert(NewAccount account, String password, boolean mustChange) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                            INSERT INTO account (username, password_hash, must_change_password, security_stamp, created_at)
                            VALUES (:username, :hash, :mustChange, :stamp, UTC_TIMESTAMP(6))""")
                    .param("username", account.username().strip().toLowerCase(Locale.ROOT))
                    .param("hash", encoder.encode(password))
                    .param("mustChange", mustChange)
                    .param("stamp", stamp())
                    .update(key);
        } catch (DuplicateKeyException e) {
            throw new DomainException("identity.username-taken");
        }
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        jdbc.sql("""
                        INSERT INTO person (account_id, given_name, family_name, birth_date, birth_place)
                        VALUES (:id, :given, :family, :birthDate, :birthPlace)""")
                .param("id", id)
                .param("given", account.givenName().strip())
                .param("family", account.familyName().strip())
                .param("birthDate", account.birthDate())
                .param("birthPlace", account.birthPlace())
                .update();
        events.publishEvent(Audited.of("identity.account-created", "account:" + id));
        return new AccountId(id.longValue());
    }

    void insertGrant(AccountId account, Role role, String courseKey, @Nullable AccountId by) {
        jdbc.sql("""
                        INSERT INTO role_grant (account_id, role, course_key, valid_from, granted_by, granted_at)
                        SELECT :id, :role, :course, UTC_TIMESTAMP(6), :by, UTC_TIMESTAMP(6) FROM account a
                        WHERE a.id = :id AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = :id
                          AND g.role = :role AND g.course_key = :course AND g.revoked_at IS NULL)""")
                .param("id", account.value())
                .param("role", role.name())
                .param("course", courseKey)
                .param("by", by == null ? null : by.value())
                .update();
        events.publishEvent(new Audited(
                "identity.role-granted",
                "account:" + account.value(),
                Map.of("role", role.name(), "course", courseKey)));
    }

    void setPassword(AccountId id, String password, boolean mustChange) {
        jdbc.sql("""
                        UPDATE account SET password_hash = :hash, must_change_password = :mustChange,
                          security_stamp = :stamp, version = version + 1 WHERE id = :id""")
                .param("hash", encoder.encode(password))
                .param("mustChange", mustChange)
                .param("stamp", stamp())
                .param("id", id.value())
                .update();
        jdbc.sql("DELETE FROM persistent_logins WHERE username = (SELECT username FROM account WHERE id = :id)")
                .param("id", id.value())
                .update();
    }

    void setLocale(AccountId id, Locale locale) {
        jdbc.sql("UPDATE account SET locale = :locale WHERE id = :id")
                .param("locale", locale.getLanguage())
                .param("id", id.value())
                .update();
    }

    private String stamp() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
