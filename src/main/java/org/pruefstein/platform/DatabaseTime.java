package org.pruefstein.platform;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database's clock. Deadlines are compared in SQL with {@code UTC_TIMESTAMP(6)}; this bean gives the same clock
 * where a page must show how much time is left.
 */
@Component
public class DatabaseTime implements InstantSource {
    private final JdbcClient jdbc;

    DatabaseTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant instant() {
        return jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(Instant.class).single();
    }
}
