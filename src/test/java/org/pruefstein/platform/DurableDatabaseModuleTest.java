package org.pruefstein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DurableDatabaseModuleTest {
    @Autowired
    DurableDatabase database;

    @Test
    void the_database_the_tests_run_on_keeps_what_it_has_committed() {
        assertThat(database.relaxed()).isEmpty();
    }

    @Test
    void a_log_that_is_written_later_is_named() {
        assertThat(new DurableDatabase.Settings(2, 0, 0).relaxed()).containsExactly("innodb_flush_log_at_trx_commit=1");
        assertThat(new DurableDatabase.Settings(0, 1, 0).relaxed())
                .containsExactly("innodb_flush_log_at_trx_commit=1", "sync_binlog=1");
        assertThat(new DurableDatabase.Settings(1, 1, 100).relaxed()).containsExactly("sync_binlog=1");
    }

    @Test
    void without_a_binary_log_its_setting_does_not_matter() {
        assertThat(new DurableDatabase.Settings(1, 0, 0).relaxed()).isEmpty();
        assertThat(new DurableDatabase.Settings(1, 1, 1).relaxed()).isEmpty();
    }
}
