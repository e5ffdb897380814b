package org.pruefstein;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.Camera;
import org.pruefstein.testkit.ProductionApp;

/**
 * The pictures of the README, taken from the production jar with its demo data and written into
 * {@code src/docs/images}: run it with {@code mvn -Pproduction,pictures verify} after a page has changed, and look at
 * what it took. It fails when a page cannot be brought to what its picture shows.
 */
class Pictures {
    private static final Camera CAMERA = new Camera(Path.of("src", "docs", "images"));
    private static final String COURSE = "/courses/social-media-manager";
    private static ProductionApp app;
    private static Browser browser;

    @BeforeAll
    static void start() {
        app = ProductionApp.start("--pruefstein.demo=true");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        app.close();
    }

    @Test
    void start_page() {
        try (BrowserContext context = browser.context(wide())) {
            Page page = context.newPage();
            page.navigate(app.address() + "/");
            CAMERA.take(page, "start");
        }
    }

    @Test
    void lesson_with_a_term_explained() {
        try (BrowserContext context = browser.context(wide())) {
            Page page = open(context, "lernende@demo", COURSE);
            page.getByRole(AriaRole.LINK, named("Vom Freundeskreis zum Empfehlungssystem"))
                    .click();
            page.locator("h2#warum-netzwerke-gross-werden-der-netzwerkeffekt, .lesson h2 >> nth=1")
                    .first()
                    .scrollIntoViewIfNeeded();
            page.locator(".lesson dfn.term").first().hover();
            page.locator(".definition:visible").waitFor();
            CAMERA.take(page, "lesson");
        }
    }

    @Test
    void quiz_with_reasons() {
        try (BrowserContext context = browser.context(wide())) {
            Page page = open(context, "lernende@demo", COURSE + "/hintergruende/quiz");
            button(page, "Übungstest beginnen").click();
            Locator wanted = page.locator(
                    ".ps-question-stem", new Page.LocatorOptions().setHasText("Was bezeichnet der Begriff Web 2.0?"));
            for (int step = 0; step < 50 && !wanted.isVisible(); step++) {
                button(page, "Weiß ich nicht").click();
                Locator verdict = page.locator(".quiz-verdict .notice");
                verdict.waitFor();
                page.locator("vaadin-button", with("Nächste Aufgabe|Zur Auswertung"))
                        .click();
                assertThat(verdict).hasCount(0);
                if (page.locator(".quiz-figures").isVisible()) {
                    button(page, "Neuen Übungstest beginnen").click();
                    button(page, "Weiß ich nicht").waitFor();
                }
            }
            page.getByText("eine neue technische Version").click();
            button(page, "Antwort prüfen").click();
            page.locator(".quiz-verdict .notice").waitFor();
            page.locator(".quiz-verdict").evaluate("verdict => verdict.scrollIntoView()");
            CAMERA.take(page, "quiz");
        }
    }

    @Test
    void exam_under_way() throws SQLException {
        try (ExamHall hall = new ExamHall(app, browser)) {
            hall.admit("Nord", "Ost", "Mitte", "West");
            Page own = hall.sit("lernende@demo", wide());
            hall.answer(own, 9);
            hall.flag(own, 4);
            hall.goToShortest(own, 9, 4);
            CAMERA.take(own, "exam");
            Page phone = hall.sit("nord@demo", narrow().setColorScheme(ColorScheme.DARK));
            hall.answer(phone, 14);
            hall.goToShortest(phone, 14, 2);
            CAMERA.take(phone, "exam-phone-dark");
            Page lost = hall.sit("ost@demo", wide());
            hall.answer(lost, 6);
            Page done = hall.sit("mitte@demo", wide());
            hall.answer(done, 20);
            hall.handIn(done);
            hall.silence(lost, "ost@demo");
            Page board = hall.board();
            hall.giveTime("Nord", "Rechner getauscht");
            CAMERA.take(board, "board");
        }
    }

    @Test
    void editor_with_preview() {
        try (BrowserContext context = browser.context(wide())) {
            Page page = open(context, "dozentin@demo", "/author/questions?text=hintergruende-p01");
            page.locator(".question-row-stem").first().click();
            page.locator(".question-preview .ps-option-text").first().waitFor();
            page.getByLabel("Mit Lösung und Begründungen").check();
            page.locator(".question-preview [data-outcome]").first().waitFor();
            page.locator("vaadin-text-area").first().evaluate("stem => stem.scrollIntoView()");
            CAMERA.take(page, "author");
        }
    }

    @Test
    void explained_result() {
        try (BrowserContext context = browser.context(wide())) {
            Page page = open(context, "absolventin@demo", "/exams");
            page.locator("a[href^='results/']").first().click();
            page.locator("h1").waitFor();
            CAMERA.take(page, "result");
        }
    }

    @Test
    void certificate_verified_by_anybody() {
        String address;
        try (BrowserContext context = browser.context(wide())) {
            Page page = open(context, "absolventin@demo", "/certificates");
            Page opened = context.waitForPage(
                    () -> page.locator("a[href$='/verification']").first().click());
            opened.waitForURL(url -> url.contains("/verify/"));
            address = opened.url();
        }
        try (BrowserContext context = browser.context(wide())) {
            Page page = context.newPage();
            page.navigate(address);
            CAMERA.take(page, "verify");
        }
    }

    private static Page open(BrowserContext context, String account, String path) {
        Page page = context.newPage();
        Browser.signIn(page, app.address(), account, "demo");
        page.navigate(app.address() + path);
        page.locator("h1").waitFor();
        return page;
    }

    private static Page.LocatorOptions with(String pattern) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, named(text));
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }

    private static com.microsoft.playwright.Browser.NewContextOptions wide() {
        return Browser.options().setReducedMotion(ReducedMotion.REDUCE);
    }

    private static com.microsoft.playwright.Browser.NewContextOptions narrow() {
        return wide().setViewportSize(360, 740);
    }
}
