package org.pruefstein.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.ui.Formats;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the templates of the public pages are filled with. */
@Component
class VerifyPage {
    /** Checks what the page offers for download. */
    static final String COMMAND =
            "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in facts.json -sigfile facts.sig";

    private static final String FORM = "certificate/verify";
    private final Provider provider;

    VerifyPage(Provider provider) {
        this.provider = provider;
    }

    String form(Model model, Locale locale) {
        return form("", model, locale);
    }

    /** The form, with the field marked because nothing was typed. */
    String empty(Model model, Locale locale) {
        return form("empty", model, locale);
    }

    /** The form, saying that no certificate has the code. */
    String unknown(Model model, Locale locale) {
        return form("unknown", model, locale);
    }

    /** @param seconds how long to wait */
    String tooMany(long seconds, Model model, Locale locale) {
        model.addAttribute("seconds", seconds);
        return form("too-many", model, locale);
    }

    private String form(String problem, Model model, Locale locale) {
        model.addAttribute("problem", problem);
        common(model, locale);
        return FORM;
    }

    private void common(Model model, Locale locale) {
        model.addAttribute("contact", provider.contact());
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("otherLanguage", Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "de" : "en");
    }

    String certificate(VerifiedCertificate certificate, VerificationCode code, Model model, Locale locale) {
        common(model, locale);
        model.addAttribute("c", certificate);
        model.addAttribute(
                "outcome", certificate.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        model.addAttribute("code", code);
        model.addAttribute("command", COMMAND);
        Instant revoked = certificate.revokedAt();
        model.addAttribute(
                "revoked", revoked == null ? "" : day(LocalDate.ofInstant(revoked, provider.zone()), locale));
        CertificateFacts facts = certificate.facts();
        if (facts != null) {
            facts(facts, model, locale);
        }
        return "certificate/certificate";
    }

    private static void facts(CertificateFacts facts, Model model, Locale locale) {
        model.addAttribute("f", facts);
        LocalDate birth = facts.holder().birthDate();
        CertificateFacts.Exam exam = facts.exam();
        model.addAttribute("born", birth == null ? "" : day(birth, locale));
        model.addAttribute("from", day(facts.run().startsOn(), locale));
        model.addAttribute("until", day(facts.run().endsOn(), locale));
        model.addAttribute("examined", exam == null ? "" : day(exam.date(), locale));
        model.addAttribute("issued", day(facts.issue().day(), locale));
    }

    private static String day(LocalDate day, Locale locale) {
        return Formats.date(day, locale);
    }
}
