package org.pruefstein.certificate.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of certificates, shipped with the application and embedded into each file. */
final class DocumentFonts {
    private static final String SERIF = "/fonts/EBGaramond12-Regular.ttf";
    private static final String SANS = "/fonts/Lato-Regular.ttf";
    private static final String SANS_BOLD = "/fonts/Lato-Bold.ttf";

    private DocumentFonts() {}

    /** Loads the fonts into a document; ligatures are off, because their glyphs stand for no character of their own. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.useFont(load(document, SERIF), "Serif", 400, FontStyle.NORMAL, true);
        builder.useFont(load(document, SANS), "Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(load(document, SANS_BOLD), "Sans", 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier load(PDDocument document, String path) throws IOException {
        try (InputStream in = open(path)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    /** Whether each of the fonts has a sign for every character. */
    static boolean canPrint(String text) {
        return Holder.SERIF_FONT.canDisplayUpTo(text) < 0 && Holder.SANS_FONT.canDisplayUpTo(text) < 0;
    }

    private static InputStream open(String path) {
        InputStream in = DocumentFonts.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing " + path);
        }
        return in;
    }

    /** Loaded once, when first asked. */
    private static final class Holder {
        static final Font SERIF_FONT = load(SERIF);
        static final Font SANS_FONT = load(SANS);

        private static Font load(String path) {
            try (InputStream in = open(path)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(path, e);
            }
        }
    }
}
