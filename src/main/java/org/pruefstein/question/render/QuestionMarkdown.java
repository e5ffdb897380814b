package org.pruefstein.question.render;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of question texts: HTML in it stays visible text, and pictures are those of the media store only. */
final class QuestionMarkdown {
    private static final Pattern PICTURE = Pattern.compile("media:([0-9a-f]{64})");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer;

    /** @param mediaBase path before the hash of a picture */
    QuestionMarkdown(String mediaBase) {
        renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Image image) {
                        var picture = PICTURE.matcher(image.getDestination());
                        attributes.put("src", picture.matches() ? mediaBase + picture.group(1) : "");
                    }
                })
                .build();
    }

    /** Paragraphs, lists, tables. */
    String block(String markdown) {
        return renderer.render(PARSER.parse(markdown)).strip();
    }

    /** The content of a single paragraph without the paragraph; anything else as a block. */
    String inline(String markdown) {
        Node document = PARSER.parse(markdown);
        Node first = document.getFirstChild();
        String html = renderer.render(document).strip();
        return first instanceof Paragraph && first.getNext() == null
                ? html.substring("<p>".length(), html.length() - "</p>".length())
                : html;
    }
}
