package org.pruefstein.provider;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pruefstein.platform.InstallationMode;
import org.springframework.stereotype.Component;

/** The provider as it appears to the outside: from the settings, in a demo installation an invented one. */
@Component
public class Provider {
    private final Optional<Issuer> issuer;
    private final String contact;
    private final ZoneId zone;

    Provider(ProviderSettings settings, InstallationMode mode) {
        this.issuer = issuer(settings, mode.demo());
        this.contact = settings.contact() == null
                ? mode.demo() ? "fragen@musterakademie.example" : ""
                : settings.contact().strip();
        this.zone = settings.zone();
    }

    /** The issuer of certificates with those who sign. */
    public record Issuer(String name, String address, String place, List<ProviderSettings.Signatory> signatories) {
        public Issuer {
            signatories = List.copyOf(signatories);
        }
    }

    /** The issuer, or nothing while name, address, place and a signatory are not all set. */
    public Optional<Issuer> issuer() {
        return issuer;
    }

    /** Where to turn with questions; empty when not set. */
    public String contact() {
        return contact;
    }

    /** Time zone in which days are counted. */
    public ZoneId zone() {
        return zone;
    }

    private static Optional<Issuer> issuer(ProviderSettings s, boolean demo) {
        String name = s.name();
        String address = s.address();
        String place = s.place();
        if (name != null && address != null && place != null && !s.signatories().isEmpty()) {
            return Optional.of(new Issuer(name.strip(), address.strip(), place.strip(), s.signatories()));
        }
        return demo && name == null ? Optional.of(demo()) : Optional.empty();
    }

    private static Issuer demo() {
        return new Issuer(
                "Musterakademie (Demo)",
                "Beispielweg 1, 12345 Musterstadt",
                "Musterstadt",
                List.of(
                        new ProviderSettings.Signatory("Petra Beispiel", "Lehrgangsleitung (Demo)"),
                        new ProviderSettings.Signatory("Paul Muster", "Prüfungsleitung (Demo)")));
    }
}
