package org.pruefstein.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LessonRendererTest {
    private static final String HASH = "ab".repeat(32);
    private static final LessonRenderer RENDERER = new LessonRenderer(
            List.of(
                    new Term("g-alt", "Alt-Text", List.of("Alt-Texte"), "alt text", "Beschreibt ein <Bild>."),
                    new Term("g-seo", "SEO", List.of(), "SEO", "Suchmaschinenoptimierung."),
                    new Term("g-local-seo", "Local SEO", List.of(), "local SEO", "SEO am Ort.")),
            Locale.GERMAN);

    @Test
    void a_term_is_explained_where_it_first_occurs_and_only_there() {
        String html = html("Der Alt-Text hilft. Zwei Alt-Texte helfen mehr. Alt-Text!");
        assertThat(html)
                .containsOnlyOnce("<dfn")
                .contains(
                        "<dfn class=\"term\" tabindex=\"0\" aria-describedby=\"term-g-alt\">Alt-Text<span "
                                + "class=\"definition\" role=\"tooltip\" id=\"term-g-alt\">Beschreibt ein &lt;Bild&gt;.</span></dfn>");
    }

    @Test
    void the_longest_form_wins_and_parts_of_words_do_not_count() {
        assertThat(html("Local SEO lohnt."))
                .contains("term-g-local-seo\">Local SEO<")
                .doesNotContain("term-g-seo");
        assertThat(html("SEO-Texte und MSEO und Alt-Textfeld.")).doesNotContain("<dfn");
    }

    @Test
    void headings_links_and_code_are_left_alone() {
        assertThat(html("## SEO\n\n`SEO` und [SEO](https://example.org)\n")).doesNotContain("<dfn");
    }

    @Test
    void citations_are_numbered_links_in_order_of_first_use() {
        RenderedLesson lesson = render("Eins [@src-b]. Zwei [@src-a]. Drei [@src-b].");
        assertThat(lesson.cited()).containsExactly("src-b", "src-a");
        assertThat(lesson.html())
                .contains("<sup class=\"citation\"><a href=\"#source-1\" aria-label=\"Quelle 1\"")
                .contains("href=\"#source-2\"")
                .doesNotContain("src-b");
    }

    @Test
    void a_citation_is_bound_to_the_word_before_so_that_it_never_starts_a_line() {
        assertThat(html("Eins [@src-a] zwei[@src-b],\n**drei** [@src-a]\n[@src-b][@src-a]"))
                .containsPattern("Eins\u00a0<sup.*? zwei\u2060<sup.*?,\n<strong>drei</strong>\u00a0<sup[^\n]*"
                        + "</sup>\u00a0<sup[^\n]*</sup>\u2060<sup");
    }

    @Test
    void headings_get_anchors_and_a_contents_list() {
        RenderedLesson lesson = render("## Über Maß & Ziel\n\n### Mehr\n\n## Über Maß & Ziel\n\n## 5 Punkte\n");
        assertThat(lesson.headings())
                .containsExactly(
                        new RenderedLesson.Anchor("ueber-mass-ziel", "Über Maß & Ziel"),
                        new RenderedLesson.Anchor("ueber-mass-ziel-2", "Über Maß & Ziel"),
                        new RenderedLesson.Anchor("s-5-punkte", "5 Punkte"));
        assertThat(lesson.html()).contains("<h2 id=\"ueber-mass-ziel-2\">").contains("<h3 id=\"mehr\">");
    }

    @Test
    void pictures_come_from_the_media_store_with_their_size_and_unknown_ones_vanish() {
        assertThat(html("![Ein Bild](../assets/a.svg) ![x](https://example.org/x.png)"))
                .isEqualTo(
                        "<p><img src=\"{{media}}/" + HASH + "\" alt=\"Ein Bild\" width=\"80\" height=\"40\" /> </p>\n");
    }

    @Test
    void wide_tables_scroll_by_themselves_and_by_keyboard() {
        assertThat(html("| a | b |\n|---|---|\n| $1 | 2 |\n"))
                .startsWith("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Tabelle 1\"><table>")
                .contains("<td>$1</td>");
    }

    @Test
    void raw_html_is_shown_as_text() {
        assertThat(html("<script>alert(1)</script>\n\nA <b onclick=x>b</b>")).doesNotContain("<script", "<b");
    }

    @Test
    void what_can_be_checked_is_found_with_its_line() {
        LessonDocument lesson = LessonDocument.parse(
                "# Eins\n\nzwei drei\n<b>vier</b> [@src-x]\n\n![](../assets/y.svg)\n\n[x](http://a.b)\n", 10);
        assertThat(lesson.headings()).containsExactly(new LessonDocument.Heading(1, "Eins", 10));
        assertThat(lesson.rawHtml()).containsExactly(13, 13);
        assertThat(lesson.citations()).containsExactly(new LessonDocument.Citation("src-x", 13));
        assertThat(lesson.pictures()).containsExactly(new LessonDocument.Picture("../assets/y.svg", "", 15));
        assertThat(lesson.links()).containsExactly(new LessonDocument.Link("http://a.b", 17));
        assertThat(lesson.words()).isEqualTo(5);
    }

    @Test
    void minutes_are_words_by_150_and_the_tasks() {
        LessonDocument lesson = LessonDocument.parse("wort ".repeat(1_000), 1);
        assertThat(lesson.minutes(20)).isEqualTo(27);
    }

    private static String html(String markdown) {
        return render(markdown).html();
    }

    private static RenderedLesson render(String markdown) {
        return RENDERER.render(
                LessonDocument.parse(markdown, 1), Map.of("../assets/a.svg", new LessonRenderer.Picture(HASH, 80, 40)));
    }
}
