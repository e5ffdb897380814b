package org.pruefstein.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pruefstein.platform.InstallationKey;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the signing key of the tests before the application starts. */
public class TestSigningKey implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path file = Path.of(context.getEnvironment().getRequiredProperty("pruefstein.signing-key-file"));
        try {
            if (Files.notExists(file)) {
                InstallationKey.create(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
