package org.pruefstein.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files by which a certificate can be checked without this installation, for whoever has its code. */
@Controller
@RequestMapping(CertificateRoutes.VERIFY + "/{code}")
class VerifyFiles {
    private final VerifyLookup lookup;

    VerifyFiles(VerifyLookup lookup) {
        this.lookup = lookup;
    }

    @GetMapping("/facts.json")
    ResponseEntity<byte[]> facts(@PathVariable String code, HttpServletRequest request) {
        byte[] facts = lookup.find(code, request).canonical().getBytes(StandardCharsets.UTF_8);
        return file(facts, "application/json", "facts.json");
    }

    @GetMapping("/facts.sig")
    ResponseEntity<byte[]> signature(@PathVariable String code, HttpServletRequest request) {
        return file(lookup.find(code, request).signatureBytes(), "application/octet-stream", "facts.sig");
    }

    @GetMapping("/key.pem")
    ResponseEntity<byte[]> key(@PathVariable String code, HttpServletRequest request) {
        byte[] pem = lookup.key(code, request).getBytes(StandardCharsets.US_ASCII);
        return file(pem, "application/x-pem-file", "key.pem");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
