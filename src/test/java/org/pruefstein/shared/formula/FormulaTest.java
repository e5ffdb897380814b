package org.pruefstein.shared.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.UseCase;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \\frac{a+b}{2}                   | (a + b) / 2
        CTR = \\frac{Klicks}{Aufrufe}    | CTR = Klicks / Aufrufe
        0{,}5 \\cdot 1,25\\,\\%           | 0,5 ⋅ 1,25 %
        x_1^2                            | x_1^2
        (1+\\frac{p}{100})^n              | (1 + p / 100)^n
        \\sqrt{2}                        | √2
        \\sqrt[3]{x+1}                   | 3. √(x + 1)
        \\sum_{i=1}^n x_i                | ∑_(i = 1)^n x_i
        \\left\\{ a \\right.               | {a
        a \\le b \\ne c                   | a ≤ b ≠ c
        n \\text{ und } m                | n und m
        \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} | (1, 2; 3, 4)
        \\begin{cases}1&x>0\\\\0&x=0\\end{cases} | {1, x > 0; 0, x = 0
        5\\,\\euro                        | 5 €
        \\log x                          | log x
        a\\rightarrow b                  | a → b
        f'                               | f′
        """)
    void a_formula_is_also_there_in_words(String tex, String words) {
        assertThat(Formula.of(tex, false).words()).isEqualTo(words);
    }

    @Test
    void mathml_is_escaped_and_carries_its_words() {
        assertThat(Formula.of("\\text{<script>\"&} < 1", true).mathMl())
                .isEqualTo("<math display=\"block\" alttext=\"&lt;script&gt;&quot;&amp; &lt; 1\""
                        + " aria-label=\"&lt;script&gt;&quot;&amp; &lt; 1\"><mrow>"
                        + "<mtext>&lt;script&gt;&quot;&amp;</mtext><mo>&lt;</mo><mn>1</mn></mrow></math>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ' '                 | content.formula-empty
        \\frac{a}           | content.formula-argument
        \\frac{a}{          | content.formula-brace
        a}                  | content.formula-brace
        \\foo{x}            | content.formula-command
        \\newcommand{\\a}{b} | content.formula-command
        \\def\\a{\\a\\a}\\a    | content.formula-command
        \\href{x}{y}        | content.formula-command
        \\begin{document}\\end{document} | content.formula-command
        \\begin{cases}1     | content.formula-environment
        \\begin{cases}1\\end{matrix} | content.formula-environment
        \\left( x           | content.formula-argument
        x^2^3               | content.formula-script
        x_1_2               | content.formula-script
        a"b                 | content.formula-character
        a&b                 | content.formula-environment
        \\                  | content.formula-command
        """)
    @UseCase(value = "UC-004", rules = "BR-170")
    void what_is_not_understood_says_why(String tex, String key) {
        assertThatThrownBy(() -> Formula.of(tex, false))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "\\sqrt{", "\\frac{1}{", "\\left(", "x^{", "\\sqrt", "\\hat", "\\begin{cases}", "^", "_a'"})
    void bombs_end_at_once(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int length : new int[] {13, Formula.MAX_LENGTH / part.length(), 100_000}) {
                assertThatThrownBy(() -> Formula.of(part.repeat(length), true)).isInstanceOf(FormulaException.class);
            }
        });
    }

    @Test
    void random_signs_lead_to_a_formula_or_to_a_reason() {
        Random random = new Random(42);
        String[] parts = {
            "\\frac", "{", "}", "^", "_", "a", "12", ",", "\\left(", "\\right)", "\\begin{cases}", "\\end{cases}", "&",
            "\\\\", "\\sqrt", "[", "]", "\\text{x}", "%", " ", "'", "<", "\"", "\\", "ü", "😀"
        };
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                StringBuilder tex = new StringBuilder();
                for (int n = random.nextInt(14); n >= 0; n--) {
                    tex.append(parts[random.nextInt(parts.length)]);
                }
                try {
                    assertThat(Formula.of(tex.toString(), false).mathMl())
                            .startsWith("<math ")
                            .endsWith("</math>");
                } catch (FormulaException e) {
                    assertThat(e.messageKey()).startsWith("content.formula-");
                }
            }
        });
    }
}
