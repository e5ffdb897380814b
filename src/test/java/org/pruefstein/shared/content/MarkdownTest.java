package org.pruefstein.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.testkit.UseCase;

class MarkdownTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void paragraphs_emphasis_lists_and_tables_come_out_as_html() {
        String html = Markdown.toHtml("Ein *Wort* und **zwei**.\n\n- a\n- b\n\n| x | y |\n|---|--:|\n| 1 | 2 |\n");
        assertThat(html)
                .contains("<p>Ein <em>Wort</em> und <strong>zwei</strong>.</p>")
                .contains("<li>a</li>")
                .contains("<th>x</th>")
                .contains("<td align=\"right\">2</td>");
    }

    @Test
    void a_text_much_longer_than_a_formula_is_text() {
        assertThat(Markdown.toHtml("$x" + " 1".repeat(50_000) + "x$"))
                .contains("<p>$x 1 1")
                .doesNotContain("<math");
    }

    @Test
    void inline_text_has_neither_paragraph_nor_link() {
        assertThat(Markdown.toInlineHtml("`rel=\"canonical\"` auf [der Seite](https://example.org)"))
                .isEqualTo("<code>rel&#61;&#34;canonical&#34;</code> auf der Seite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "![a](https://evil.example/x.png)",
                "![a](javascript:alert(1))",
                "<svg onload=alert(1)>",
                "<a href=\"https://x\" onclick=\"alert(1)\">x</a>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![\" onerror=\"alert(1)](media:0)",
                "![a](media:../../x)"
            })
    void nothing_dangerous_survives(String markdown) {
        for (String html : new String[] {Markdown.toHtml(markdown), Markdown.toInlineHtml(markdown)}) {
            assertThat(html.replaceAll("&lt;.*?&gt;", ""))
                    .doesNotContainIgnoringCase("<script", "<svg", "<img", "javascript:", "data:", "onclick=\"");
        }
    }

    @Test
    void pictures_of_the_media_store_get_the_placeholder() {
        assertThat(Markdown.toHtml("![Ein Bild](media:" + HASH + ")"))
                .isEqualTo("<p><img src=\"{{media}}/" + HASH + "\" alt=\"Ein Bild\" /></p>\n");
        assertThat(Markdown.toInlineHtml("![Ein Bild](media:" + HASH + ")"))
                .isEqualTo("<img src=\"{{media}}/" + HASH + "\" alt=\"Ein Bild\" />");
    }

    @Test
    void text_cannot_forge_the_placeholder() {
        assertThat(Markdown.toHtml("{{media}}/x und src=\"media:x")).doesNotContain(Markdown.MEDIA);
    }

    @Test
    void links_lead_out_without_opener_and_referrer() {
        assertThat(Markdown.toHtml("[Gesetz](https://www.gesetze-im-internet.de/ddg/__5.html)"))
                .contains("href=\"https://www.gesetze-im-internet.de/ddg/__5.html\"")
                .contains("rel=\"noopener noreferrer\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das kostet 5 $ je Klick, nicht 10 $.",
                "In US-$ oder A$/B$ gerechnet.",
                "Erst $5, dann $10.",
                "Von $100 und 200$ im Monat",
                "Das sind 5$, nicht 10$.",
                "Ein ($) und noch ein ($).",
                "Das $-Zeichen und die US-$-Preise",
                "Mit \\$x\\$ maskiert",
                "`$x$` als Code",
                "$$$x$$$",
                "Ein $ allein",
                "$ x $ mit Abstand"
            })
    @UseCase(value = "UC-004", rules = "BR-170")
    void a_dollar_sign_stays_money(String markdown) {
        assertThat(Markdown.toHtml(markdown)).doesNotContain("<math");
    }

    @Test
    void formulas_come_out_as_mathml_also_in_options_and_tables() {
        String html = Markdown.toHtml(
                "Es gilt $a_1 < \\frac{b}{2}$ und:\n\n$$\\sum_{i=1}^n x_i$$\n\n| x |\n|---|\n| $y^2$ |\n");
        assertThat(html)
                .contains(
                        "Es gilt <math alttext=\"a_1 &lt; b / 2\" aria-label=\"a_1 &lt; b / 2\"><mrow><msub><mi>a</mi><mn>1</mn></msub>"
                                + "<mo>&lt;</mo><mfrac><mi>b</mi><mn>2</mn></mfrac></mrow></math> und:")
                .contains("<math display=\"block\"")
                .contains("<td><math");
        assertThat(Markdown.toInlineHtml("$y^2$ und *mehr*"))
                .startsWith("<math ")
                .endsWith("<em>mehr</em>");
    }

    @Test
    void a_formula_that_is_not_understood_stays_as_it_was_written() {
        assertThat(Markdown.toHtml("Es gilt $\\foo{x}$.")).isEqualTo("<p>Es gilt $\\foo{x}$.</p>\n");
        assertThat(TextParts.of("Es gilt $\\foo{x}$.").badFormulas()).hasSize(1);
    }

    @Test
    void formulas_can_carry_nothing_that_runs() {
        String html = Markdown.toHtml("$\\text{<script>alert(1)</script>}$ $\\href{javascript:x}{y}$");
        assertThat(html).contains("<mtext>&lt;script&gt;").doesNotContain("<script", "href=");
    }

    @Test
    void words_of_a_text_are_those_of_its_formulas_and_pictures_too() {
        assertThat(Markdown.toWords("**Was** zeigt ![Ein Balken](media:" + HASH
                        + ")?\n\n- $\\frac{a}{b}$\n- [Seite](https://x.example)"))
                .isEqualTo("Was zeigt Ein Balken? a / b Seite");
    }

    @Test
    void pictures_of_a_text_are_found_with_what_is_read_instead() {
        assertThat(TextParts.of("![Ein *Balken*](media:" + HASH + ") ![](x.png)")
                        .pictures())
                .containsExactly(
                        new TextParts.Picture("media:" + HASH, "Ein Balken"), new TextParts.Picture("x.png", ""));
    }
}
