package org.pruefstein.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database keeps what it has committed when the power fails. Exams are refused where it does not: an answer
 * that was shown as saved could be gone.
 */
@Component
public class DurableDatabase {
    private final JdbcClient jdbc;

    DurableDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The settings to be mended, as {@code name=value}, such as {@code sync_binlog=1}; empty when all is well. */
    public List<String> relaxed() {
        return jdbc.sql("""
                        SELECT @@GLOBAL.innodb_flush_log_at_trx_commit AS flush_mode, @@GLOBAL.log_bin AS binary_log,
                               @@GLOBAL.sync_binlog AS binary_sync""").query(Settings.class).single().relaxed();
    }

    /**
     * What the server says of itself.
     *
     * @param flushMode 1: the log is on disk when a commit returns
     * @param binaryLog whether changes also go through a binary log, 0 or 1
     * @param binarySync 1: so is the binary log
     */
    record Settings(int flushMode, int binaryLog, long binarySync) {
        List<String> relaxed() {
            List<String> found = new ArrayList<>();
            if (flushMode != 1) {
                found.add("innodb_flush_log_at_trx_commit=1");
            }
            if (binaryLog != 0 && binarySync != 1) {
                found.add("sync_binlog=1");
            }
            return List.copyOf(found);
        }
    }
}
