package org.pruefstein.provider;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the provider whose courses run here.
 *
 * @param name as printed on certificates
 * @param address one line, as printed on certificates
 * @param place place of issue
 * @param contact where to turn with questions, such as an e-mail address and a telephone number
 * @param zone time zone in which days are counted
 * @param signatories who signs certificates
 * @param imprint Markdown file with the imprint
 * @param privacy Markdown file with the privacy notice
 * @param accessibility Markdown file with the accessibility statement
 */
@ConfigurationProperties("pruefstein.provider")
public record ProviderSettings(
        @Nullable String name,
        @Nullable String address,
        @Nullable String place,
        @Nullable String contact,
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @DefaultValue List<Signatory> signatories,
        @Nullable Path imprint,
        @Nullable Path privacy,
        @Nullable Path accessibility) {
    public ProviderSettings {
        signatories = List.copyOf(signatories);
    }

    /** A person who signs certificates, with the function that stands below the name. */
    public record Signatory(String name, String function) {}
}
