package org.pruefstein.publishing.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A course's questions leave through a real browser and come back through it. */
@IntegrationTest
class ExchangeBrowserIT {
    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void what_was_downloaded_is_taken_for_what_is_there_already() throws Exception {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        String base = "http://localhost:" + port;
        try (Browser browser = Browser.start();
                BrowserContext context = browser.context(Browser.options().setViewportSize(360, 740))) {
            Page page = context.newPage();
            Browser.signIn(page, base, accounts.create(Map.of(Role.INSTRUCTOR, course)));
            page.navigate(base + "/author/import");
            for (int i = 0; i < 2; i++) {
                Download download = page.waitForDownload(() -> page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ZIP-Datei herunterladen"))
                        .click());
                Assertions.assertThat(download.suggestedFilename()).isEqualTo(course + ".zip");
                download.saveAs(folder.resolve("aufgaben.zip"));
            }
            Assertions.assertThat(Files.size(folder.resolve("aufgaben.zip"))).isGreaterThan(500);
            page.locator("input[type=file]").setInputFiles(folder.resolve("aufgaben.zip"));
            assertThat(page.locator(".exchange")).containsText("Aufgaben – neu: 0 · geändert: 0 · unverändert: 6");
            Browser.assertAccessible(page);
        }
    }
}
