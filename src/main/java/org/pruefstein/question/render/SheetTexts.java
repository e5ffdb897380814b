package org.pruefstein.question.render;

import java.util.Locale;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.content.Markdown;

/** Markdown as HTML, with the pictures at the address of the page's feature; tables scroll in boxes of their own. */
record SheetTexts(String mediaBase, Locale locale) {
    String block(String markdown) {
        String html = Markdown.toHtml(markdown);
        return placed(html.contains("<table>") ? withBoxes(html) : html);
    }

    String inline(String markdown) {
        return placed(Markdown.toInlineHtml(markdown));
    }

    private String placed(String html) {
        return html.replace(Markdown.MEDIA + "/", mediaBase);
    }

    // text is escaped by now, so only real tables match
    private String withBoxes(String html) {
        String box = "<div class=\"ps-table\" role=\"region\" tabindex=\"0\" aria-label=\""
                + Translations.text("question.table", locale) + "\"><table>";
        return html.replace("<table>", box).replace("</table>", "</table></div>");
    }
}
