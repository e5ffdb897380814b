package org.pruefstein.shared.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of HTML may leave this package: an allow-list, applied last, whatever was rendered before. */
final class ContentHtml {
    private static final Pattern MEDIA = Pattern.compile("media:[0-9a-f]{64}");
    private static final String[] INLINE = {"em", "strong", "code", "br", "sub", "sup", "del"};
    private static final String[] BLOCK = {
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td"
    };
    private static final PolicyFactory INLINE_POLICY =
            figures(new HtmlPolicyBuilder().allowElements(INLINE)).toFactory();
    private static final PolicyFactory BLOCK_POLICY = blocks().toFactory();
    private static final PolicyFactory LESSON_POLICY = blocks().allowElements("dfn", "span", "div")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z][a-z0-9-]{0,80}"))
            .onElements("h2", "h3", "h4", "h5", "h6", "sup", "span")
            .allowAttributes("class")
            .matching(true, "term", "definition", "citation", "table")
            .onElements("dfn", "span", "sup", "div")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("dfn", "div")
            .allowAttributes("role")
            .matching(true, "tooltip", "region")
            .onElements("span", "div")
            .allowAttributes("aria-describedby", "aria-label")
            .onElements("dfn", "a", "div")
            .toFactory();

    private ContentHtml() {}

    static String block(String html) {
        return withPlaceholder(BLOCK_POLICY.sanitize(html));
    }

    static String inline(String html) {
        return withPlaceholder(INLINE_POLICY.sanitize(html)).strip();
    }

    static String lesson(String html) {
        return withPlaceholder(LESSON_POLICY.sanitize(html));
    }

    private static HtmlPolicyBuilder blocks() {
        return figures(new HtmlPolicyBuilder()
                .allowElements(INLINE)
                .allowElements(BLOCK)
                .allowElements("a")
                .allowAttributes("href")
                .matching(Pattern.compile("(?:https?://[^\\s]+|mailto:[^\\s]+|#[a-z0-9-]+)"))
                .onElements("a")
                .allowUrlProtocols("https", "http", "mailto")
                .requireRelsOnLinks("noopener", "noreferrer")
                .allowAttributes("align")
                .matching(true, "left", "right", "center")
                .onElements("th", "td")
                .allowAttributes("start")
                .matching(Pattern.compile("\\d{1,4}"))
                .onElements("ol"));
    }

    private static HtmlPolicyBuilder figures(HtmlPolicyBuilder policy) {
        return MathHtml.allowIn(policy)
                .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
                .allowUrlProtocols("media")
                .allowAttributes("src")
                .matching(MEDIA)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(Pattern.compile("\\d{1,4}"))
                .onElements("img");
    }

    // after sanitising, which breaks up double braces: the text of a page can therefore never forge the placeholder
    private static String withPlaceholder(String html) {
        return html.replace("src=\"media:", "src=\"" + Markdown.MEDIA + "/");
    }
}
