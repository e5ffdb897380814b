package org.pruefstein.certificate.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Finishes a rendered PDF: the frame, and files as associated data of the document (PDF/A-3, AFRelationship Data). */
final class Finishing {
    private static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Finishing() {}

    /** A file to attach. */
    record Attached(String name, String mediaType, String description, byte[] bytes) {}

    static byte[] finish(byte[] pdf, Instant at, Attached... files) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageFrame.draw(document);
            COSArray associated = new COSArray();
            Map<String, PDComplexFileSpecification> byName = new LinkedHashMap<>();
            for (Attached file : files) {
                PDComplexFileSpecification specification = specification(document, file, at);
                byName.put(file.name(), specification);
                associated.add(specification.getCOSObject());
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(byName);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attached file, Instant at)
            throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()));
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.bytes().length);
        Calendar modified = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        embedded.setCreationDate(modified);
        embedded.setModDate(modified);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(AF_RELATIONSHIP, "Data");
        return specification;
    }
}
