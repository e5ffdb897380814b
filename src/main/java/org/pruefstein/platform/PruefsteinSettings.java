package org.pruefstein.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation.
 *
 * @param dataDir folder of the embedded database and of generated keys
 * @param cacheDir folder into which the embedded database server is unpacked once
 * @param demo demo accounts and demo data; unset means: only with the embedded database
 * @param baseUrl public address, printed on certificates; without it production issues none
 * @param signingKeyFile file of the Ed25519 key; required in production
 * @param contentDir folder with courses instead of the packaged ones
 */
@ConfigurationProperties("pruefstein")
public record PruefsteinSettings(
        @DefaultValue(".data") Path dataDir,
        Path cacheDir,
        @Nullable Boolean demo,
        @Nullable String baseUrl,
        @Nullable Path signingKeyFile,
        @Nullable Path contentDir) {}
