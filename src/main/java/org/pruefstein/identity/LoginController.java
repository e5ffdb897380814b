package org.pruefstein.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.platform.InstallationMode;
import org.pruefstein.shared.DomainException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plain pages for sign-in and for changing one's password. */
@Controller
class LoginController {
    private static final List<DemoAccount> DEMO = List.of(
            new DemoAccount(Role.LEARNER, "lernende@demo"),
            new DemoAccount(Role.INSTRUCTOR, "dozentin@demo"),
            new DemoAccount(Role.EXAMINER, "pruefer@demo"),
            new DemoAccount(Role.OFFICE, "buero@demo"),
            new DemoAccount(Role.ADMIN, "admin@demo"));

    private final InstallationMode mode;
    private final Accounts accounts;
    private final LocaleChoice locales;

    LoginController(InstallationMode mode, Accounts accounts, LocaleChoice locales) {
        this.mode = mode;
        this.accounts = accounts;
        this.locales = locales;
    }

    /** An account of the demo data that the page offers. */
    record DemoAccount(Role role, String username) {}

    @GetMapping(IdentityRoutes.LOGIN)
    String login(
            @RequestParam(required = false) @Nullable String lang,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        if (lang != null) {
            locales.setLocale(request, null, Locale.forLanguageTag(lang));
            return "redirect:" + IdentityRoutes.LOGIN;
        }
        model.addAttribute("otherLanguage", locale.getLanguage().equals("en") ? "de" : "en");
        model.addAttribute("demo", mode.demo());
        model.addAttribute("demoAccounts", DEMO);
        return "login";
    }

    @GetMapping(IdentityRoutes.PASSWORD)
    String password() {
        return "password";
    }

    @PostMapping(IdentityRoutes.PASSWORD)
    String change(
            @RequestParam String oldPassword,
            @RequestParam String newPassword,
            @RequestParam String repeated,
            Model model) {
        if (!newPassword.equals(repeated)) {
            model.addAttribute("error", "identity.password-differs");
            return "password";
        }
        try {
            accounts.changePassword(oldPassword, newPassword);
        } catch (DomainException e) {
            model.addAttribute("error", e.messageKey());
            return "password";
        }
        return "redirect:" + IdentityRoutes.LOGIN + "?changed";
    }
}
