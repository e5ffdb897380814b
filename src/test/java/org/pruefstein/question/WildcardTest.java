package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.UseCase;

class WildcardTest {
    @ParameterizedTest
    @CsvSource({
        "a*b, ab, true",
        "a*b, a-*-b, true",
        "a*b, abc, false",
        "ab*ba, aba, false",
        "*, '', true",
        "*a*, bab, true",
        "*aab*, aaab, true",
        "a**b, axb, true",
        "ab, ab, true",
        "ab, abc, false",
        ".*, ab, false"
    })
    void a_star_is_any_run_of_characters_and_nothing_else_is_special(String pattern, String text, boolean matches) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(matches);
    }

    @Test
    void it_agrees_with_regular_expressions_on_short_random_texts() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String pattern = random(random, "ab*", 8);
            String text = random(random, "ab", 10);
            assertThat(Wildcard.matches(pattern, text))
                    .as("%s on %s", pattern, text)
                    .isEqualTo(Pattern.matches(pattern.replace("*", ".*"), text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    @UseCase(value = "UC-004", rules = "BR-138")
    void a_pattern_meant_to_hang_reads_the_text_at_most_twice(int run) {
        String piece = "a".repeat(run - 1) + "b";
        for (String pattern : new String[] {
            "*".repeat(200),
            ("a".repeat(run) + "*").repeat(200 / (run + 1)) + "b",
            ("*" + piece).repeat(200 / (run + 1)) + "*c",
            "*" + "a".repeat(198) + "b*",
            "*a".repeat(100)
        }) {
            Counted text = new Counted("a".repeat(500));
            Wildcard.matches(pattern, text);
            assertThat(text.reads).as(pattern).isLessThanOrEqualTo(2 * text.length());
        }
    }

    private static String random(Random random, String signs, int most) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
        return text.toString();
    }

    /** Counts how often a character of it is read. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int reads;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException();
        }
    }
}
