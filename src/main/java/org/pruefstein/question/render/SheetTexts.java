package org.pruefstein.question.render;

import org.pruefstein.shared.content.Markdown;

/** Markdown as HTML, with the pictures at the address of the page's feature. */
record SheetTexts(String mediaBase) {
    String block(String markdown) {
        return Markdown.toHtml(markdown).replace(Markdown.MEDIA + "/", mediaBase);
    }

    String inline(String markdown) {
        return Markdown.toInlineHtml(markdown).replace(Markdown.MEDIA + "/", mediaBase);
    }
}
