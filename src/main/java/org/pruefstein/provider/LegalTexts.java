package org.pruefstein.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.pruefstein.platform.InstallationMode;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;

/** The legal texts as HTML: the provider's files, otherwise what can be said without them. Raw HTML is never passed on. */
@Component
class LegalTexts {
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final ProviderSettings settings;
    private final Provider provider;
    private final InstallationMode mode;

    LegalTexts(ProviderSettings settings, Provider provider, InstallationMode mode) {
        this.settings = settings;
        this.provider = provider;
        this.mode = mode;
    }

    String imprint(Locale locale) {
        String generated = provider.issuer()
                .map(i -> Translations.text(
                        "provider.imprint-generated", locale, i.name(), i.address(), provider.contact()))
                .orElseGet(() -> missing(locale));
        return html(file(settings.imprint()), generated);
    }

    String privacy(Locale locale) {
        return html(file(settings.privacy()), mode.demo() ? shipped("privacy", locale) : missing(locale));
    }

    String accessibility(Locale locale) {
        return html(file(settings.accessibility()), shipped("accessibility", locale));
    }

    private String html(@Nullable String own, String otherwise) {
        return renderer.render(parser.parse(own == null ? otherwise : own));
    }

    private static @Nullable String file(@Nullable Path file) {
        try {
            return file == null ? null : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The legal text cannot be read: " + file, e);
        }
    }

    private static String shipped(String name, Locale locale) {
        String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "de";
        String path = "/legal/" + name + "." + language + ".md";
        try (InputStream in = LegalTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String missing(Locale locale) {
        return Translations.text("provider.text-missing", locale);
    }
}
