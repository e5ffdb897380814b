package org.pruefstein.learning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pruefstein.shared.content.Markdown;

/** Fits the sanitised HTML of a lesson into its page: addresses of anchors and pictures; pictures as figures. */
final class LessonHtml {
    private static final Pattern FIGURE = Pattern.compile("<p>(<img src=\"([^\"]+)\"[^>]*>)</p>");
    private static final Pattern ANCHOR = Pattern.compile("(<a\\b[^>]*?href=\")#");

    private LessonHtml() {}

    /**
     * @param page address of the lesson; anchors are written in full, because the pages have a base address of their own
     * @param pictures before the hash of a picture
     */
    static String fit(String html, String page, String pictures) {
        String placed = html.replace(Markdown.MEDIA + "/", pictures);
        String anchored = ANCHOR.matcher(placed).replaceAll("$1" + Matcher.quoteReplacement(page + "#"));
        return FIGURE.matcher(anchored)
                .replaceAll("<figure><a href=\"$2\" target=\"_blank\" rel=\"noopener\" router-ignore>$1</a></figure>");
    }
}
