package org.pruefstein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SchemaModuleTest {
    private static final String NEWER = "by a newer version";

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM flyway_schema_history WHERE description = :d")
                .param("d", NEWER)
                .update();
    }

    /** Modules number their own migrations, so a new one may stand before others that the older version knows. */
    @ParameterizedTest
    @ValueSource(strings = {"20261128.0799", "20991231.0101"})
    void an_older_version_starts_on_a_database_that_a_newer_one_has_migrated(String version) {
        jdbc.sql("""
                        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                          installed_by, execution_time, success)
                        SELECT MAX(installed_rank) + 1, :version, :d, 'SQL', 'V.sql', 1, 'newer', 1, TRUE
                        FROM flyway_schema_history""").param("version", version).param("d", NEWER).update();
        assertThat(flyway.migrate().success).isTrue();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }
}
