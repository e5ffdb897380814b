package org.pruefstein.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.pruefstein.certificate.pdf.PrintedCode;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.media.MediaContent;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored documents, for their holder and for the office of their course. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CertificateFiles {
    private final CertificateQueries queries;
    private final MediaFiles media;
    private final CurrentAccount current;

    CertificateFiles(CertificateQueries queries, MediaFiles media, CurrentAccount current) {
        this.queries = queries;
        this.media = media;
        this.current = current;
    }

    /** A document with the name under which it is saved. */
    public record File(String name, MediaContent content) {}

    /** @throws NotFoundException when it does not exist or is not for this person */
    public File document(CertificateId id) {
        CertificateQueries.Document document =
                queries.document(id, current.id()).orElseThrow(() -> new NotFoundException("certificate"));
        String name = document.kind().name().toLowerCase(Locale.ROOT) + "-" + document.serial() + ".pdf";
        return new File(name, media.open(document.documentHash()));
    }

    /**
     * The code that stands in the document and nowhere else.
     *
     * @throws NotFoundException when the document does not exist or is not for this person
     */
    public VerificationCode code(CertificateId id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document(id).content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VerificationCode.typed(PrintedCode.read(bytes.toByteArray()));
    }
}
