package org.pruefstein.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
