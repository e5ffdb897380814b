package org.pruefstein.identity;

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
    private final InstallationMode mode;
    private final Accounts accounts;

    LoginController(InstallationMode mode, Accounts accounts) {
        this.mode = mode;
        this.accounts = accounts;
    }

    @GetMapping(IdentityRoutes.LOGIN)
    String login(Model model) {
        model.addAttribute("demo", mode.demo());
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
