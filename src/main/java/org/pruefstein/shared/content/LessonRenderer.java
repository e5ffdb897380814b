package org.pruefstein.shared.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns lessons of one course into HTML: headings with anchors, citations as numbered links to the list of sources,
 * glossary terms explained where they first occur, wide tables that scroll by themselves. Safe for use by many threads.
 */
public final class LessonRenderer {
    private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
    private final TermIndex terms;
    private final Locale language;

    /** @param language of the content; the labels that rendering adds are in it */
    public LessonRenderer(List<Term> terms, Locale language) {
        this.terms = new TermIndex(terms);
        this.language = language;
    }

    /** A picture of the course in the media store; width and height in pixels, 0 when unknown. */
    public record Picture(String hash, int width, int height) {}

    /** @param pictures the pictures by the address that the lesson writes; others are left out */
    public RenderedLesson render(LessonDocument lesson, Map<String, Picture> pictures) {
        LessonState state = new LessonState(terms, language, pictures);
        String html = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(Markdown.LEAVE)
                .nodeRendererFactory(context -> new LessonNodes(context, state))
                .build()
                .render(lesson.tree());
        return new RenderedLesson(ContentHtml.lesson(scrollingTables(html, state)), state.headings(), state.cited());
    }

    // text is escaped by now, so only real tables match
    private static String scrollingTables(String html, LessonState state) {
        return TABLE.matcher(html)
                .replaceAll(table -> "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\""
                        + state.tableLabel() + "\">" + Matcher.quoteReplacement(table.group()) + "</div>");
    }
}
