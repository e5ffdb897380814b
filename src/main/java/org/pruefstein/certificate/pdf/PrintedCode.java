package org.pruefstein.certificate.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The verification code as it is printed, which is nowhere else than in the document. */
public final class PrintedCode {
    private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}(?![0-9A-Z-])");

    private PrintedCode() {}

    /**
     * Reads the code, in groups, from the bytes of a certificate.
     *
     * @throws IllegalArgumentException when these bytes are none of our documents
     */
    public static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            if (code.find()) {
                return code.group();
            }
            throw new IllegalArgumentException("no code in the document");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
