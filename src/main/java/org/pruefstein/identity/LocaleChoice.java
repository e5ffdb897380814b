package org.pruefstein.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page, the same choice for Flow and for plain pages: that of the signed-in account, else what was
 * chosen in this session, else the browser's.
 */
@Component("localeResolver")
public class LocaleChoice implements LocaleResolver {
    private static final String ATTRIBUTE = LocaleChoice.class.getName();

    private final CurrentAccount current;

    LocaleChoice(CurrentAccount current) {
        this.current = current;
    }

    /** What was chosen in a session, and by which account; one made before sign-in does not beat the account's. */
    private record Chosen(Locale locale, @Nullable Long account) implements Serializable {}

    /** Chooses the language of this request only, for public pages that keep nothing of their visitors. */
    public static void forThisRequest(HttpServletRequest request, Locale locale) {
        request.setAttribute(ATTRIBUTE, known(locale));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale asked) {
            return asked;
        }
        Optional<SignedInAccount> account = current.find();
        Chosen chosen = (Chosen) WebUtils.getSessionAttribute(request, ATTRIBUTE);
        Long id = account.map(a -> a.id().value()).orElse(null);
        if (chosen != null && Objects.equals(chosen.account, id)) {
            return chosen.locale;
        }
        Optional<Locale> kept = account.flatMap(SignedInAccount::locale);
        if (kept.isPresent()) {
            return kept.get();
        }
        return chosen != null ? chosen.locale : browserLocale(request);
    }

    /** Remembers a choice in the session; keeping it with the account is {@link Accounts#changeLocale}. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Long id = current.find().map(a -> a.id().value()).orElse(null);
        WebUtils.setSessionAttribute(request, ATTRIBUTE, locale == null ? null : new Chosen(known(locale), id));
    }

    private static Locale browserLocale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            // the request would name the server's own language
            return Locale.GERMAN;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(l -> Translations.LOCALES.stream()
                        .anyMatch(k -> k.getLanguage().equals(l.getLanguage())))
                .findFirst()
                .map(LocaleChoice::known)
                .orElse(Locale.GERMAN);
    }

    private static Locale known(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
