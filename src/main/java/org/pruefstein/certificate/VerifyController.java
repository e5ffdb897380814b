package org.pruefstein.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.LocaleChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of verification: the form for a code, the certificate of a code, and its files. */
@Controller
@RequestMapping(CertificateRoutes.VERIFY)
class VerifyController {
    private final VerifyLookup lookup;
    private final VerifyPage page;

    VerifyController(VerifyLookup lookup, VerifyPage page) {
        this.lookup = lookup;
        this.page = page;
    }

    @ModelAttribute
    void language(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        if (lang != null) {
            LocaleChoice.forThisRequest(request, Locale.forLanguageTag(lang));
        }
    }

    @GetMapping
    String form(Model model, Locale locale) {
        return page.form(model, locale);
    }

    @PostMapping
    String typed(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String lang,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        String text = VerificationCode.typed(code).text();
        if (text.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page.empty(model, locale);
        }
        return "redirect:" + CertificateRoutes.VERIFY + "/" + text + (lang.matches("de|en") ? "?lang=" + lang : "");
    }

    @GetMapping("/{code}")
    String certificate(@PathVariable String code, HttpServletRequest request, Model model, Locale locale) {
        VerifiedCertificate certificate = lookup.find(code, request);
        return page.certificate(certificate, VerificationCode.typed(code), model, locale);
    }

    @GetMapping("/**")
    String elsewhere(HttpServletRequest request) {
        throw lookup.unknown(request);
    }
}
