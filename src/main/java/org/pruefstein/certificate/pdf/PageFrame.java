package org.pruefstein.certificate.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A double line around each page, marked as an ornament that is not read aloud. */
final class PageFrame {
    private static final float OUTER = 28;
    private static final float INNER = 32;

    private PageFrame() {}

    static void draw(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT);
                out.setStrokingColor(new Color(0x0f4c5c));
                rectangle(out, page.getMediaBox(), OUTER, 1.1f);
                rectangle(out, page.getMediaBox(), INNER, 0.4f);
                out.endMarkedContent();
            }
        }
    }

    private static void rectangle(PDPageContentStream out, PDRectangle page, float inset, float width)
            throws IOException {
        out.setLineWidth(width);
        out.addRect(inset, inset, page.getWidth() - 2 * inset, page.getHeight() - 2 * inset);
        out.stroke();
    }
}
