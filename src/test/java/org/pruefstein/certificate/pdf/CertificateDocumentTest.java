package org.pruefstein.certificate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.certificate.CertificateFacts;
import org.pruefstein.certificate.SampleFacts;
import org.pruefstein.shared.Translations;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateDocumentTest {
    private static final String NAME = "Małgorzata Ößwald-Dvořák";
    private static final String SIGNATURE = "c2lnbmF0dXJl";
    private static final CertificateDocument.Proof PROOF = new CertificateDocument.Proof(
            "https://exams.example.org/verify/0123456789ABCDEFGHJKMNPQRS",
            "https://exams.example.org/verify",
            "0123-4567-89AB-CDEF-GHJK-MNPQ-RS",
            SIGNATURE);
    private final CertificateDocument document = new CertificateDocument(templates());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void certificate_and_statement_keep_both_standards(PDFAFlavour flavour) throws Exception {
        CertificateFacts certificate =
                SampleFacts.certificate(NAME, 2, new CertificateFacts.Grade("gut", "2,1", "ihk-100 1"));
        keep("certificate.pdf", document.pdf(certificate, PROOF));
        keep("certificate-19.pdf", document.pdf(SampleFacts.certificate(NAME, 19, null), PROOF));
        keep("statement.pdf", document.pdf(SampleFacts.participation(NAME), PROOF));
        PdfProofs.assertCompliant(document.pdf(certificate, PROOF), flavour);
        PdfProofs.assertCompliant(document.pdf(SampleFacts.certificate(NAME, 19, null), PROOF), flavour);
        PdfProofs.assertCompliant(document.pdf(SampleFacts.participation(NAME), PROOF), flavour);
    }

    @Test
    void the_certificate_says_what_was_done_and_shows_the_grade_only_when_switched_on() throws IOException {
        String without = PdfProofs.text(document.pdf(SampleFacts.certificate(NAME, 2, null), PROOF));
        assertThat(without)
                .contains("Zertifikat", NAME, "28. Februar 1990", "16 von 16", "20. November 2026", "2026-000017")
                .contains("Musterstadt, den 23. November 2026", "Łukasz Żółć", "0123-4567")
                .doesNotContain("gut (2,1)");
        assertThat(PdfProofs.text(document.pdf(
                        SampleFacts.certificate(NAME, 2, new CertificateFacts.Grade("gut", "2,1", "ihk-100 1")),
                        PROOF)))
                .contains("gut (2,1)");
    }

    @Test
    void many_modules_stand_on_a_page_of_their_own() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(SampleFacts.certificate(NAME, 19, null), PROOF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        try (PDDocument pdf = Loader.loadPDF(document.pdf(SampleFacts.certificate(NAME, 8, null), PROOF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_statement_does_not_mention_an_exam() throws IOException {
        assertThat(PdfProofs.text(document.pdf(SampleFacts.participation(NAME), PROOF)))
                .contains("Teilnahmebescheinigung", "16 von 16")
                .doesNotContainIgnoringCase("bestanden")
                .doesNotContainIgnoringCase("abschlusstest");
    }

    @Test
    void facts_and_signature_are_attached_as_data_of_the_document() throws IOException {
        CertificateFacts facts = SampleFacts.certificate(NAME, 2, null);
        try (PDDocument pdf = Loader.loadPDF(document.pdf(facts, PROOF))) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(new String(files.get("facts.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(facts.canonical());
            assertThat(new String(files.get("facts.sig").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("signature");
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated.size()).isEqualTo(2);
            assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
        }
    }

    @Test
    void the_code_on_the_page_leads_to_the_verification_address() throws Exception {
        assertThat(PdfProofs.qrCode(document.pdf(SampleFacts.certificate(NAME, 2, null), PROOF)))
                .isEqualTo(PROOF.address());
    }

    @Test
    void markup_in_a_name_is_text_and_nothing_is_fetched(@TempDir Path folder) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret-content");
            String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            String attack = "<script>alert(1)</script><img src=\"" + web + "\"/><iframe src=\"" + secret.toUri()
                    + "\"></iframe>${7*7}";
            String text = PdfProofs.text(document.pdf(SampleFacts.certificate(attack, 2, null), PROOF));
            assertThat(text.replaceAll("\\s", "")).contains("<script>alert(1)</script>", "${7*7}");
            assertThat(text).doesNotContain("top-secret-content");
            String html = "<html lang=\"de\"><head><title>t</title><link rel=\"stylesheet\" href=\"" + web
                    + "\"><style>@import url('" + web + "'); body{font-family:Sans;background:url('" + web
                    + "')}</style></head><body><img alt=\"a\" src=\"" + web + "\"><img alt=\"b\" src=\""
                    + secret.toUri() + "\"><object data=\"" + secret.toUri() + "\"></object>still here</body></html>";
            assertThat(PdfProofs.text(SealedRenderer.render(html)))
                    .contains("still here")
                    .doesNotContain("top-secret-content");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void names_in_scripts_without_signs_are_recognised() {
        assertThat(document.canPrint(SampleFacts.certificate("Nguyễn Thị Ćwiąkała Ïæø", 1, null)))
                .isTrue();
        assertThat(document.canPrint(SampleFacts.certificate("山田太郎", 1, null))).isFalse();
    }

    @Test
    void facts_read_back_are_the_facts_written() {
        CertificateFacts facts =
                SampleFacts.certificate(NAME, 2, new CertificateFacts.Grade("gut", "2,1", "ihk-100 1"));
        assertThat(CertificateFacts.read(facts.canonical())).isEqualTo(facts);
        assertThat(CertificateFacts.read(facts.canonical()).canonical()).isEqualTo(facts.canonical());
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/certificates"));
        Files.write(Path.of("target/certificates", name), pdf);
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(new Translations());
        return engine;
    }
}
