package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleQuestionsTest {
    @Test
    void a_secret_is_found_where_it_stands_by_itself_and_not_within_a_random_token() {
        assertThat(SampleQuestions.secretsIn("<b>4711</b> <i>QUORXEL</i>")).containsExactly("Quorxel", "4711");
        assertThat(SampleQuestions.secretsIn("learn-7-84711223 q4711-row-2 data-token=\"8063284711abb5f86f\""))
                .isEmpty();
    }
}
