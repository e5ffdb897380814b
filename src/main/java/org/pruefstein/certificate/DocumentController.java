package org.pruefstein.certificate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pruefstein.media.MediaResponse;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the stored documents, and leads from one to its public page. */
@Controller
class DocumentController {
    private final CertificateFiles files;

    DocumentController(CertificateFiles files) {
        this.files = files;
    }

    @GetMapping("/certificates/{id}/document")
    void document(@PathVariable String id, HttpServletResponse response) throws IOException {
        CertificateFiles.File file = files.document(id(id));
        MediaResponse.download(response, file.content(), file.name());
    }

    @GetMapping("/certificates/{id}/verification")
    String verification(@PathVariable String id) {
        return "redirect:" + CertificateRoutes.VERIFY + "/" + files.code(id(id)).text();
    }

    private static CertificateId id(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new NotFoundException("certificate");
        }
        return new CertificateId(Long.valueOf(text));
    }
}
