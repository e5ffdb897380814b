package org.pruefstein.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.Application;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;

class InstallationKeyTest {
    private static final InstallationMode PRODUCTION = new InstallationMode(false, false);

    @TempDir
    Path folder;

    @Test
    void the_command_writes_a_key_that_signs() throws Exception {
        Path file = folder.resolve("keys").resolve("signing-key");
        Application.main(new String[] {"create-signing-key", file.toString()});
        run(file, context -> {
            InstallationKey key = context.getBean(InstallationKey.class);
            assertThat(key.verifies("text", key.sign("text"))).isTrue();
            assertThat(key.verifies("another text", key.sign("text"))).isFalse();
        });
    }

    @Test
    void the_command_never_replaces_a_key() throws Exception {
        Path file = folder.resolve("signing-key");
        String[] command = {"create-signing-key", file.toString()};
        Application.main(command);
        String before = Files.readString(file);
        assertThatThrownBy(() -> Application.main(command)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void production_without_a_signing_key_stops_with_the_command_that_makes_one() {
        run(
                null,
                context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("Set pruefstein.signing-key-file to the file with the signing key;"
                                + " `java -jar pruefstein.jar create-signing-key FILE` makes one."));
    }

    @Test
    void production_never_makes_a_key_by_itself() {
        Path missing = folder.resolve("missing");
        run(
                missing,
                context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("The signing key cannot be read: " + missing));
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_damaged_key_stops_the_start() throws Exception {
        for (String text : Arrays.asList("", "one line\n", "no\nkey\n")) {
            Path file = Files.writeString(folder.resolve("damaged"), text);
            run(
                    file,
                    context -> assertThat(context.getStartupFailure())
                            .hasStackTraceContaining("The signing key is damaged: " + file));
        }
    }

    private void run(@Nullable Path file, ContextConsumer<? super AssertableApplicationContext> check) {
        new ApplicationContextRunner()
                .withBean(
                        PruefsteinSettings.class, () -> new PruefsteinSettings(folder, folder, null, null, file, null))
                .withBean(InstallationMode.class, () -> PRODUCTION)
                .withBean(InstallationKey.class)
                .run(check);
    }
}
