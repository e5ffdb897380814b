package org.pruefstein.provider;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The provider's public pages: imprint, privacy, accessibility. */
@Controller
class LegalController {
    private final LegalTexts texts;

    LegalController(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping(ProviderRoutes.IMPRINT)
    String imprint(Model model, Locale locale) {
        return page(model, "provider.imprint", texts.imprint(locale));
    }

    @GetMapping(ProviderRoutes.PRIVACY)
    String privacy(Model model, Locale locale) {
        return page(model, "provider.privacy", texts.privacy(locale));
    }

    @GetMapping(ProviderRoutes.ACCESSIBILITY)
    String accessibility(Model model, Locale locale) {
        return page(model, "provider.accessibility", texts.accessibility(locale));
    }

    private static String page(Model model, String title, String html) {
        model.addAttribute("title", title);
        model.addAttribute("html", html);
        return "provider/legal";
    }
}
