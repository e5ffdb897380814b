package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pruefstein.shared.content.Markdown;

class LessonHtmlTest {
    @Test
    void anchors_lead_to_the_page_and_not_to_the_base_address() {
        assertThat(fit("<sup><a aria-label=\"Quelle 1\" href=\"#source-1\" rel=\"noopener\">1</a></sup>"))
                .contains("href=\"/courses/c/m/l#source-1\"");
        assertThat(fit("<a href=\"https://example.org/#x\">x</a> href=\"#y\""))
                .isEqualTo("<a href=\"https://example.org/#x\">x</a> href=\"#y\"");
    }

    @Test
    void a_picture_of_its_own_becomes_a_figure_that_opens_it() {
        assertThat(fit("<p><img src=\"" + Markdown.MEDIA + "/abc\" alt=\"Bild\" /></p>"))
                .isEqualTo("<figure><a href=\"/p/abc\" target=\"_blank\" rel=\"noopener\" router-ignore>"
                        + "<img src=\"/p/abc\" alt=\"Bild\" /></a></figure>");
    }

    private static String fit(String html) {
        return LessonHtml.fit(html, "/courses/c/m/l", "/p/");
    }
}
