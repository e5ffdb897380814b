package org.pruefstein.certificate.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.pruefstein.certificate.CertificateFacts;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Turns the facts of a certificate or a participation statement into its PDF. */
@Component
public class CertificateDocument {
    private final ITemplateEngine templates;

    CertificateDocument(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Where the document can be checked: the address in the QR code, and the code for typing. */
    public record Proof(String address, String verifyPage, String groupedCode, String signature) {}

    /**
     * The PDF with the canonical facts and their signature attached.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public byte[] pdf(CertificateFacts facts, Proof proof) {
        Locale locale = locale(facts.course().lang());
        try {
            byte[] document = SealedRenderer.render(html(facts, proof, locale));
            return Finishing.finish(
                    document,
                    facts.issue().at(),
                    new Finishing.Attached(
                            "facts.json",
                            "application/json",
                            Translations.text("certificate.doc-attached-facts", locale),
                            facts.canonical().getBytes(StandardCharsets.UTF_8)),
                    new Finishing.Attached(
                            "facts.sig",
                            "application/octet-stream",
                            Translations.text("certificate.doc-attached-signature", locale),
                            Base64.getUrlDecoder().decode(proof.signature())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the fonts have a sign for every character of these texts. */
    public boolean canPrint(CertificateFacts facts) {
        return Stream.concat(
                        Stream.of(
                                facts.holder().name(),
                                facts.issuer().name(),
                                facts.course().subject(),
                                facts.run().title()),
                        facts.contents().stream().map(CertificateFacts.Content::title))
                .allMatch(DocumentFonts::canPrint);
    }

    /** Whether the fonts have a sign for every character of the text. */
    public boolean canPrint(String text) {
        return DocumentFonts.canPrint(text);
    }

    String html(CertificateFacts facts, Proof proof, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("f", facts);
        context.setVariable("proof", proof);
        context.setVariable("lang", locale.getLanguage());
        context.setVariable("qr", QrCode.dataAddress(proof.address()));
        context.setVariable("from", day(facts.run().startsOn(), locale));
        context.setVariable("until", day(facts.run().endsOn(), locale));
        context.setVariable("issued", day(facts.issue().day(), locale));
        LocalDate birth = facts.holder().birthDate();
        context.setVariable("born", birth == null ? "" : day(birth, locale));
        CertificateFacts.Exam exam = facts.exam();
        context.setVariable("examined", exam == null ? "" : day(exam.date(), locale));
        return templates.process("certificate/document", context);
    }

    private static String day(LocalDate date, Locale locale) {
        Locale regional = Locale.ENGLISH.equals(locale) ? Locale.UK : Locale.GERMANY;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional)
                .format(date);
    }

    private static Locale locale(String lang) {
        return lang.startsWith("en") ? Locale.ENGLISH : Locale.GERMAN;
    }
}
