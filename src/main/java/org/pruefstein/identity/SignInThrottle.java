package org.pruefstein.identity;

import org.pruefstein.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed sign-ins by account name and by address, on all nodes. Five failures within 15 minutes lock a name,
 * fifty an address, for 15 minutes. Names and addresses are stored as hashes only.
 */
@Component
class SignInThrottle {
    static final int ACCOUNT_LIMIT = 5;
    static final int ADDRESS_LIMIT = 50;
    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean locked(String username, String address) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM sign_in_failure
                                WHERE subject IN (:account, :address) AND locked_until > UTC_TIMESTAMP(6)""")
                        .param("account", account(username))
                        .param("address", address(address))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional
    public void failed(String username, String address) {
        count(account(username), ACCOUNT_LIMIT);
        count(address(address), ADDRESS_LIMIT);
    }

    @Transactional
    public void succeeded(String username) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE subject = :s")
                .param("s", account(username))
                .update();
    }

    private void count(String subject, int limit) {
        jdbc.sql("""
                        INSERT INTO sign_in_failure (subject, failures, first_at) VALUES (:s, 1, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE
                          failures = CASE WHEN first_at < UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE THEN 1 ELSE failures + 1 END,
                          first_at = CASE WHEN first_at < UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE THEN UTC_TIMESTAMP(6)
                                     ELSE first_at END""").param("s", subject).update();
        jdbc.sql("""
                        UPDATE sign_in_failure SET locked_until = UTC_TIMESTAMP(6) + INTERVAL 15 MINUTE, failures = 0
                        WHERE subject = :s AND failures >= :limit""").param("s", subject).param("limit", limit).update();
    }

    private static String account(String username) {
        return Sha256.of("account:" + username);
    }

    private static String address(String address) {
        return Sha256.of("address:" + address);
    }
}
