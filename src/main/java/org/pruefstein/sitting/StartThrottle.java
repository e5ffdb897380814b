package org.pruefstein.sitting;

import org.pruefstein.exam.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slows down guessing of a start code: after five wrong ones a seat waits a minute. */
@Component
class StartThrottle {
    static final int LIMIT = 5;

    private final JdbcClient jdbc;

    StartThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean blocked(RegistrationId registration) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM attempt WHERE registration_id = :id
                                  AND start_blocked_until > UTC_TIMESTAMP(6)""")
                        .param("id", registration.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void failed(RegistrationId registration) {
        jdbc.sql("""
                        UPDATE attempt SET start_failures = start_failures + 1,
                            start_blocked_until = IF(MOD(start_failures, :limit) = 0,
                                UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE, start_blocked_until)
                        WHERE registration_id = :id""").param("limit", LIMIT).param("id", registration.value()).update();
    }
}
