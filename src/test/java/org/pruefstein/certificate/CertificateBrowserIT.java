package org.pruefstein.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pruefstein.certificate.CertificateFixtures.Desk;
import org.pruefstein.certificate.pdf.PdfProofs;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CertificateBrowserIT {
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    CertificateFixtures fixtures;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateFiles files;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    /** How a page is looked at. */
    record Look(String name, int width, int height, ColorScheme colours) {}

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look("wide", 1280, 800, ColorScheme.LIGHT), new Look("narrow", 360, 740, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_is_accessible_and_fits_full_and_empty(Look look) {
        Desk full = crowd();
        Desk empty = fixtures.desk();
        try (BrowserContext context = context(look)) {
            Page page = context.newPage();
            Browser.signIn(page, base(), full.office());
            check(page, "/office", look, "office");
            check(page, "/" + CertificateRoutes.OFFICE, look, "list");
            check(page, "/" + EnrolmentRoutes.run(full.run()), look, "run");
            check(page, "/" + CertificateRoutes.run(full.run()), look, "certificates");
            page.locator("vaadin-button", text("Widerrufen")).first().click();
            page.locator("vaadin-text-area").waitFor();
            shot(page, look, "revoke");
            Browser.assertAccessible(page);
            Browser.assertFitsWidth(page);
        }
        try (BrowserContext context = context(look)) {
            Page page = context.newPage();
            Browser.signIn(page, base(), full.learner());
            check(page, "/" + CertificateRoutes.OWN, look, "own");
        }
        try (BrowserContext context = context(look)) {
            Page page = context.newPage();
            Browser.signIn(page, base(), empty.learner());
            check(page, "/" + CertificateRoutes.OWN, look, "own-empty");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_public_page_is_accessible_and_fits(Look look) {
        String valid = code(issue(fixtures.fulfilled()));
        CertificateId gone = issue(fixtures.fulfilled());
        String revoked = code(gone);
        desk.revoke(gone, "Test");
        CertificateId changed = issue(fixtures.fulfilled());
        String altered = code(changed);
        jdbc.sql("UPDATE certificate SET facts = REPLACE(facts, 'Test ', 'Toast ') WHERE id = :id")
                .param("id", changed.value())
                .update();
        try (BrowserContext context = context(look)) {
            Page page = context.newPage();
            check(page, "/verify", look, "verify");
            check(page, "/verify/NOBODY", look, "verify-unknown");
            check(page, "/verify/" + valid, look, "verify-valid");
            check(page, "/verify/" + revoked + "?lang=en", look, "verify-revoked");
            check(page, "/verify/" + altered, look, "verify-altered");
        }
    }

    @Test
    @UseCase(
            value = "UC-007",
            rules = {"BR-060", "BR-062"})
    void by_keyboard_the_office_issues_the_learner_saves_and_an_employer_checks_until_it_is_revoked() throws Exception {
        Desk d = fixtures.fulfilled();
        fixtures.rename(d.learner(), "Kim", "Müller");
        fixtures.rename(fixtures.another(d).learner(), "Zoë", "Zander");
        String address;
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            Browser.signIn(page, base(), d.office());
            page.navigate(base() + "/office");
            press(page, page.locator("a", text("Zertifikate ausstellen")));
            press(page, page.locator("vaadin-button", text("2 Zertifikate ausstellen")));
            assertThat(page.locator("vaadin-dialog .notice.success")).hasText("2 Zertifikate wurden ausgestellt.");
            page.keyboard().press("Enter");
            assertThat(page.locator(".certificate-person .badge"))
                    .hasText(new String[] {"Zertifikat ausgestellt", "Zertifikat ausgestellt"});
        }
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            Browser.signIn(page, base(), d.learner());
            page.navigate(base() + "/" + CertificateRoutes.OWN);
            Locator document = page.locator("a", text("PDF herunterladen"));
            document.focus();
            Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertThat(download.suggestedFilename()).matches("certificate-20\\d\\d-\\d{6}\\.pdf");
            address = PdfProofs.qrCode(Files.readAllBytes(download.path()));
        }
        String path = address.replace("http://localhost/", "/");
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.navigate(base() + path);
            assertThat(page.locator("h1")).hasText("Echt und gültig");
            assertThat(page.locator(".verify-holder")).hasText("Kim Müller");
            page.navigate(base() + "/verify");
            page.locator("#code").focus();
            page.keyboard().type(path.substring("/verify/".length()).toLowerCase(java.util.Locale.ROOT));
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Echt und gültig");
        }
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            Browser.signIn(page, base(), d.office());
            page.navigate(base() + "/" + CertificateRoutes.run(d.run()));
            press(page, page.locator("vaadin-button", text("Widerrufen")).first());
            page.locator("vaadin-text-area textarea").fill("Name falsch");
            press(page, page.locator("vaadin-dialog vaadin-button", text("Widerrufen")));
            assertThat(page.locator(".certificate-person .issued").first()).containsText("Name falsch");
            page.navigate(base() + path);
            assertThat(page.locator("h1")).hasText("Widerrufen");
        }
    }

    /** A run with somebody in each situation. */
    private Desk crowd() {
        Desk certified = fixtures.fulfilled();
        fixtures.rename(certified.learner(), "Anna", "Fertig");
        issue(certified);
        Desk revoked = fixtures.another(certified);
        fixtures.rename(revoked.learner(), "Ben", "Mit-Einem-Besonders-Langen-Doppelnamen-Und-Mehr");
        CertificateId gone = issue(revoked);
        desk.revoke(gone, "Der Name war falsch geschrieben; die Person hat es am Telefon gesagt.");
        issue(revoked);
        fixtures.rename(fixtures.another(certified).learner(), "Cem", "Bereit");
        Desk failed = fixtures.newcomer(certified);
        fixtures.rename(failed.learner(), "Dana", "Durchgefallen");
        fixtures.attend(failed, fixtures.units());
        fixtures.exam(failed, false, false);
        fixtures.rename(fixtures.newcomer(certified).learner(), "Emil", "Neu");
        return certified;
    }

    private CertificateId issue(Desk d) {
        accounts.signIn(d.office());
        return desk.issue(d.place(), CertificateKind.CERTIFICATE);
    }

    private String code(CertificateId id) {
        return files.code(id).text();
    }

    private void check(Page page, String path, Look look, String name) {
        page.navigate(base() + path);
        page.locator("h1").waitFor();
        shot(page, look, name);
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
    }

    private static void shot(Page page, Look look, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "certificate-pages", name + "-" + look.name() + ".png")));
    }

    private static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }

    private static Page.LocatorOptions text(String pattern) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
    }

    private static BrowserContext context(Look look) {
        return browser.context(
                Browser.options().setViewportSize(look.width(), look.height()).setColorScheme(look.colours()));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
