package org.pruefstein.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.ProductionApp;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class BoardBrowserIT {
    private static Browser browser;
    private static @Nullable ProductionApp app;

    @Autowired
    HikariDataSource database;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    AnswerIntake intake;

    @Autowired
    Ending ending;

    @Autowired
    Invigilation invigilation;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingDesk.Sitting sitting;
    private SittingDesk.Sitting late;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        if (app != null) {
            app.close();
        }
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @BeforeEach
    void fill() {
        if (app == null) {
            app = ProductionApp.beside(database);
        }
        exam = fixtures.exam();
        accounts.signIn(exam.examiner());
        sitting = desk.open(exam);
        late = desk.open(exam);
        fixtures.candidate(exam);
        SittingDesk.Sitting lost = desk.open(exam);
        intake.save(sitting.id(), sitting.token(), 1, List.of(desk.type(5, 1, "Quorxel")));
        jdbc.sql("UPDATE attempt SET last_contact_at = UTC_TIMESTAMP(6) - INTERVAL 7 MINUTE WHERE id = :id")
                .param("id", lost.id().value())
                .update();
        fixtures.age(late.id(), Duration.ofHours(1));
        ending.endOverdue(late.id());
        intake.save(
                late.id(),
                late.token(),
                1,
                List.of(desk.choose(late.id(), 2, 1, 0), desk.type(5, 2, "Ein längerer Satz <i>ohne</i> Layout")));
        invigilation.give(
                exam.session(), sitting.candidate().registration(), CreditKind.FAULT, 10, "Rechner getauscht");
        invigilation.note(exam.session(), null, IncidentKind.NOTE, "Feueralarm, Saal für zehn Minuten geräumt");
    }

    @Test
    void the_board_renews_itself_and_keeps_the_focus() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context);
            page.locator("table.board tbody tr").first().waitFor();
            page.locator("table.board tbody vaadin-button").first().focus();
            jdbc.sql("UPDATE attempt SET flagged = '[1,2,3]' WHERE id = :id")
                    .param("id", sitting.id().value())
                    .update();
            assertThat(page.locator("table.board")).containsText("3 markiert", patiently());
            assertThat(page.locator("table.board tbody vaadin-button").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-dialog h2, vaadin-dialog [slot=header-content], vaadin-dialog"))
                    .not()
                    .hasCount(0);
        }
    }

    @Test
    void board_dialogs_and_log_are_accessible_wide_and_narrow_light_and_dark() {
        walk(Browser.options(), "wide-light");
        walk(Browser.options().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK), "narrow-dark");
    }

    private void walk(com.microsoft.playwright.Browser.NewContextOptions options, String name) {
        try (BrowserContext context = browser.context(options)) {
            Page page = open(context);
            page.locator("table.board tbody tr").first().waitFor();
            check(page, name + "-board");
            page.locator("table.board tbody tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("verspätete"))
                    .locator("vaadin-button")
                    .click();
            page.getByText("Ein längerer Satz").waitFor();
            check(page, name + "-late");
            page.keyboard().press("Escape");
            page.locator("table.board tbody tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("+10 min"))
                    .locator("vaadin-button")
                    .click();
            page.getByText("Gerät sperren").waitFor();
            check(page, name + "-candidate");
            page.getByText("Zeit geben").click();
            page.getByLabel("Begründung").waitFor();
            check(page, name + "-credit");
            page.navigate(base() + SittingRoutes.log(exam.session()));
            check(page, name + "-log");
        }
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        Browser.signIn(page, base(), exam.examiner());
        page.navigate(base() + SittingRoutes.board(exam.session()));
        return page;
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions patiently() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }

    private void check(Page page, String name) {
        assertThat(page).hasTitle(java.util.regex.Pattern.compile(".+ – Prüfstein"));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "board-page", name + ".png"))
                .setFullPage(true));
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
    }

    private String base() {
        return java.util.Objects.requireNonNull(app).address();
    }
}
