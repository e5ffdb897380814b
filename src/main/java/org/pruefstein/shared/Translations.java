package org.pruefstein.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/**
 * The two languages of the user interface, from {@code translations_de.properties} and
 * {@code translations_en.properties}; German where a language is not known. Serves Flow, and as the application's
 * message source also renderer, plain pages and documents. A missing key shows as {@code !key!}.
 */
@Component("messageSource")
public class Translations extends AbstractMessageSource implements I18NProvider {
    public static final List<Locale> LOCALES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final Map<Locale, ResourceBundle> BUNDLES = LOCALES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    l -> l,
                    l -> ResourceBundle.getBundle(
                            "translations",
                            l,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))));

    public Translations() {
        setUseCodeAsDefaultMessage(true);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(key, locale, params);
    }

    /** The text of a key; placeholders are {@code {0}}, {@code {1}}, … and a quote is written twice. */
    public static String text(String key, Locale locale, Object... params) {
        try {
            String pattern = bundle(locale).getString(key);
            return new MessageFormat(pattern, locale).format(params);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return new MessageFormat(bundle.containsKey(code) ? bundle.getString(code) : "!" + code + "!", locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        ResourceBundle bundle = BUNDLES.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no translations for " + language);
        }
        return bundle;
    }
}
