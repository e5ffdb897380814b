package org.pruefstein.shared.content;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Markdown (CommonMark with tables and formulas) to sanitised HTML. Raw HTML is shown as text. Pictures are only those of the media
 * store, written {@code media:HASH}; they come out with the path {@link #MEDIA}, which the caller replaces by the
 * address of the feature that guards them.
 */
public final class Markdown {
    /** Placeholder before {@code /HASH} in the address of a picture; no text can produce it. */
    public static final String MEDIA = "{{media}}";

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), new FormulaExtension());
    /** Sanitising happens afterwards on the whole document, so the renderer leaves addresses alone. */
    static final UrlSanitizer LEAVE = new UrlSanitizer() {
        @Override
        public String sanitizeLinkUrl(String url) {
            return url;
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return url;
        }
    };

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxInlineNesting(50)
            .maxOpenBlockParsers(50)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(LEAVE)
            .build();

    private Markdown() {}

    /** Paragraphs, lists, tables, pictures, links; for stems, reasons and explanations. */
    public static String toHtml(String markdown) {
        return ContentHtml.block(RENDERER.render(PARSER.parse(markdown)));
    }

    /** The words of a text in one line, without layout; of pictures and formulas what stands for them. */
    public static String toWords(String markdown) {
        return PlainText.of(parse(markdown));
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Phrases only, without paragraphs and links; for the text of an option inside its label. */
    public static String toInlineHtml(String markdown) {
        return ContentHtml.inline(RENDERER.render(PARSER.parse(markdown)));
    }
}
