package org.pruefstein.certificate.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * HTML to PDF/A-3u and PDF/UA-1, cut off from network and files: only pictures inside the document are loaded, whatever
 * the document asks for.
 */
final class SealedRenderer {
    private static final String EMBEDDED_PICTURE = "data:image/png;base64,";

    static {
        // the renderer tells the log what it draws, down to addresses of pictures; the log must not know a code
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private SealedRenderer() {}

    static byte[] render(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Prüfstein");
            DocumentFonts.addTo(builder, document);
            seal(builder);
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
            builder.toStream(out);
            builder.run();
        }
        return out.toByteArray();
    }

    private static void seal(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> embedded(address) ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(SealedRenderer::allowed, when);
        }
        builder.useProtocolsStreamImplementation(
                address -> {
                    throw new IllegalStateException("no access to " + address);
                },
                "http",
                "https",
                "file",
                "jar",
                "ftp");
    }

    private static boolean allowed(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && embedded(address);
    }

    private static boolean embedded(String address) {
        return address.startsWith(EMBEDDED_PICTURE);
    }
}
