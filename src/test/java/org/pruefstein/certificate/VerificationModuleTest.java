package org.pruefstein.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class VerificationModuleTest {
    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** The same work is the same time: one hash, one look-up by it, and nothing before that tells codes apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ",
                "x",
                "",
                "ä€🙂",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "%00",
            })
    @UseCase(value = "UC-007", rules = "BR-061")
    void whatever_an_unknown_code_looks_like_it_takes_one_statement(String code) {
        Long statements = transaction.execute(status -> {
            long before = asked();
            assertThat(verification.find(code)).isEmpty();
            return asked() - before - 1;
        });
        assertThat(statements).isOne();
    }

    @Test
    void a_long_code_is_no_more_work_than_a_page_of_text() {
        assertThat(VerificationCode.typed("A".repeat(1_000_000)).text()).hasSize(200);
        assertThat(verification.find("A".repeat(1_000_000))).isEmpty();
    }

    /** 32 signs are 5 bits each. */
    @Test
    void a_code_has_at_least_128_random_bits_and_no_signs_that_look_alike() {
        assertThat(VerificationCode.draw().text()).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(VerificationCode.draw()).isNotEqualTo(VerificationCode.draw());
    }

    private long asked() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
