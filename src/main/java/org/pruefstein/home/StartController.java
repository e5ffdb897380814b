package org.pruefstein.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.LocaleChoice;
import org.pruefstein.provider.Provider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: signed out the provider's courses, signed in the start page of one's role. */
@Controller
class StartController {
    private final CourseCatalog catalog;
    private final Provider provider;
    private final CurrentAccount current;
    private final Grants grants;
    private final LocaleChoice locales;

    StartController(
            CourseCatalog catalog, Provider provider, CurrentAccount current, Grants grants, LocaleChoice locales) {
        this.catalog = catalog;
        this.provider = provider;
        this.current = current;
        this.grants = grants;
        this.locales = locales;
    }

    /** Flow's own requests to the same address carry {@code v-r} and go on to Flow. */
    @GetMapping(path = IdentityRoutes.START, params = "!v-r")
    String start(
            @RequestParam(required = false) @Nullable String lang,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        if (lang != null) {
            locales.setLocale(request, null, Locale.forLanguageTag(lang));
            return "redirect:" + IdentityRoutes.START;
        }
        var account = current.find();
        if (account.isPresent()) {
            return "redirect:" + StartPages.of(grants.roles(account.get().id()));
        }
        model.addAttribute("otherLanguage", locale.getLanguage().equals("en") ? "de" : "en");
        model.addAttribute(
                "provider", provider.issuer().map(Provider.Issuer::name).orElse(""));
        model.addAttribute(
                "courses",
                catalog.newest().stream()
                        .map(edition -> CourseCard.of(edition.outline(), locale))
                        .toList());
        return "home/start";
    }
}
