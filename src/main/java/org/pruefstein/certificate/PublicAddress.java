package org.pruefstein.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pruefstein.platform.InstallationMode;
import org.pruefstein.platform.PruefsteinSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which everybody can check a certificate. It is printed and cannot be changed later, so without a
 * configured one nothing is issued; a demo installation takes its own local address.
 */
@Component
class PublicAddress {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#@]+(/[^\\s?#]*)?");
    private final @Nullable String configured;
    private final boolean demo;
    private final Environment environment;

    PublicAddress(PruefsteinSettings settings, InstallationMode mode, Environment environment) {
        this.configured = checked(settings.baseUrl());
        this.demo = mode.demo();
        this.environment = environment;
    }

    /** The verification page, such as {@code https://exams.example.org/verify}; nothing while no address is known. */
    Optional<String> verifyPage() {
        return base().map(base -> base + CertificateRoutes.VERIFY);
    }

    private Optional<String> base() {
        if (configured != null) {
            return Optional.of(configured);
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return demo ? Optional.of("http://localhost:" + port) : Optional.empty();
    }

    static @Nullable String checked(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String stripped = address.strip();
        if (!ADDRESS.matcher(stripped).matches()) {
            throw new IllegalStateException(
                    "pruefstein.base-url must be the public address of the installation, such as"
                            + " https://exams.example.org, but is " + stripped);
        }
        return stripped.replaceFirst("/+$", "");
    }
}
