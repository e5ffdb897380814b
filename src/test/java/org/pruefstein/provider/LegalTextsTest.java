package org.pruefstein.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.platform.InstallationMode;

class LegalTextsTest {
    private static final InstallationMode PRODUCTION = new InstallationMode(false, false);
    private static final InstallationMode DEMO = new InstallationMode(true, true);

    @Test
    void the_providers_file_is_shown_without_its_markup(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("imprint.md"), "## Anschrift\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))");
        ProviderSettings settings =
                new ProviderSettings(null, null, null, null, ZoneId.of("Europe/Berlin"), List.of(), file, null, null);
        String html = texts(settings, PRODUCTION).imprint(Locale.GERMAN);
        assertThat(html)
                .contains("<h2>Anschrift</h2>")
                .doesNotContain("<script>")
                .doesNotContain("javascript:");
    }

    @Test
    void without_settings_only_a_demo_installation_invents_a_provider() {
        ProviderSettings none =
                new ProviderSettings(null, null, null, null, ZoneId.of("Europe/Berlin"), List.of(), null, null, null);
        assertThat(new Provider(none, PRODUCTION).issuer()).isEmpty();
        assertThat(new Provider(none, DEMO).issuer().orElseThrow().name()).contains("Demo");
        assertThat(texts(none, PRODUCTION).privacy(Locale.GERMAN)).contains("noch nicht hinterlegt");
        assertThat(texts(none, DEMO).privacy(Locale.GERMAN)).contains("Demonstration");
    }

    @Test
    void half_a_provider_is_none_even_in_a_demo() {
        ProviderSettings half = new ProviderSettings(
                "Akademie", null, null, null, ZoneId.of("Europe/Berlin"), List.of(), null, null, null);
        assertThat(new Provider(half, DEMO).issuer()).isEmpty();
    }

    private static LegalTexts texts(ProviderSettings settings, InstallationMode mode) {
        return new LegalTexts(settings, new Provider(settings, mode), mode);
    }
}
