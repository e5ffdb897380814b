package org.pruefstein;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.nio.file.Path;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.platform.PackagedFrontEnd;
import org.pruefstein.publishing.CheckContent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Prüfstein and sets up the shell of its pages. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {
    private static final String CREATE_SIGNING_KEY = "create-signing-key";

    /**
     * Serves, unless the arguments ask for a command: {@code create-signing-key FILE} writes a new signing key to a file
     * that must not exist yet, for the others see {@link CheckContent}.
     *
     * @throws IOException when the key cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && CREATE_SIGNING_KEY.equals(args[0])) {
            InstallationKey.create(Path.of(args[1]));
            return;
        }
        CheckContent.exitIfAsked(args);
        PackagedFrontEnd.exitIfMissing();
        SpringApplication.run(Application.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
