package org.pruefstein.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SitPageBrowserIT {
    private static final String WIDE = """
            | Kanal | Veröffentlichungen | Interaktionen | Nettoreichweite | Werbeausgaben |
            |---|---|---|---|---|
            | Unternehmensprofil | 1200000 | 1200000 | 1200000 | 1200000 |
            """;

    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    AttemptRepository attempts;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;
    private final List<String> console = new ArrayList<>();

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void seat() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
    }

    @Test
    void every_state_of_the_page_is_accessible_in_both_languages_light_and_dark_wide_and_narrow() {
        walk(Browser.options(), "de-wide-light");
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
        walk(
                Browser.options()
                        .setLocale("en-GB")
                        .setViewportSize(360, 740)
                        .setColorScheme(ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE),
                "en-narrow-dark");
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
        walk(Browser.options().setViewportSize(640, 400).setDeviceScaleFactor(2.0), "de-zoom-200");
    }

    @Test
    void the_exam_can_be_sat_by_keyboard_alone() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            page.locator("[data-go='5']").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("Quorxel");
            assertThat(page.locator("#saved")).containsText("Gespeichert");
            assertThat(page.locator("[data-go='5']")).hasAttribute("aria-label", "Aufgabe 5, beantwortet");
            page.locator("[data-go='1']").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("[data-go='1']")).hasAttribute("aria-label", "Aufgabe 1, beantwortet");
            page.locator("#flag").focus();
            page.keyboard().press("Space");
            assertThat(page.locator("[data-go='1']")).hasAttribute("aria-label", "Aufgabe 1, beantwortet, markiert");
            page.locator("#finish").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#finish-cancel")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#receipt-cause")).containsText("Sie haben Ihre Prüfung abgegeben");
        }
    }

    @Test
    void before_handing_in_the_open_questions_are_named_and_lead_there() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            page.click(".sit-place:visible .ps-option-label >> nth=0");
            page.click("#finish");
            assertThat(page.locator("#finish-open")).hasText("Noch ohne Antwort: 4");
            page.click("#finish-open-list button >> text=3");
            assertThat(page.locator("#finish-dialog")).isHidden();
            assertThat(page.locator("[data-position='3']")).isVisible();
        }
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-217")
    void on_a_phone_many_numbers_are_folded_and_what_is_half_done_is_named() {
        List<ContentQuestions.ContentQuestion> many = new ArrayList<>();
        many.add(new ContentQuestions.ContentQuestion(
                "q-wide", Bank.EXAM, "m1", "m1-lz1", Level.KNOW, QuestionFixture.single(WIDE)));
        for (int i = 2; i <= 15; i++) {
            many.add(question("q-" + i, QuestionType.TRUE_FALSE));
        }
        many.add(question("q-statements", QuestionType.KPRIM));
        many.add(question("q-case", QuestionType.CASE));
        exam = fixtures.exam(many);
        candidate = fixtures.candidate(exam);
        try (BrowserContext context =
                browser.context(Browser.options().setViewportSize(360, 740).setHasTouch(true))) {
            Page page = begin(context);
            check(page, "de-narrow-table");
            assertThat(page.locator("[data-go='16']")).isHidden();
            page.click(".sit-overview summary");
            page.click("[data-go='16']");
            assertThat(page.locator("[data-go='16']")).isHidden();
            page.click(".sit-place:visible .ps-pick >> nth=0");
            assertThat(page.locator("[data-go='16']")).hasAttribute("aria-label", "Aufgabe 16, angefangen");
            assertThat(page.locator("#overview-done")).hasText("1 von 17 beantwortet");
            assertThat(page.locator("#situation")).isHidden();
            page.click("#next");
            page.click("#situation");
            assertThat(page.locator("#situation-text")).isVisible();
            check(page, "de-narrow-situation");
            page.click("#situation-close");
            page.click("#finish");
            assertThat(page.locator("#finish-begun")).hasText("Angefangen, aber nicht vollständig: 1");
            page.click("#finish-begun-list button >> text=16");
            assertThat(page.locator("[data-position='16']")).isVisible();
        }
    }

    private static ContentQuestions.ContentQuestion question(String key, QuestionType type) {
        return new ContentQuestions.ContentQuestion(
                key, Bank.EXAM, "m1", "m1-lz1", Level.KNOW, SampleQuestions.of(type));
    }

    @Test
    void more_time_is_told_and_the_clock_can_be_hidden() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            page.click("#clock-toggle");
            assertThat(page.locator("#clock")).isHidden();
            page.click("#clock-toggle");
            assertThat(page.locator("#clock")).isVisible();
            assertThat(page.locator("#clock")).hasText(java.util.regex.Pattern.compile("4[45]:\\d\\d"));
        }
    }

    private void walk(com.microsoft.playwright.Browser.NewContextOptions options, String name) {
        try (BrowserContext context = browser.context(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
            Browser.signIn(page, base(), candidate.account());
            page.navigate(base() + SittingRoutes.sit(exam.session()));
            check(page, name + "-start");
            page.fill("#code", exam.code());
            page.click("button.primary");
            page.waitForFunction("() => document.querySelector('#saved').textContent.length > 20");
            for (int i = 1; i <= 5; i++) {
                page.click("[data-go='" + i + "']");
                if (i < 3) {
                    page.click(".sit-place:visible .ps-option-label >> nth=1");
                    page.click("#flag");
                }
                check(page, name + "-question-" + i);
            }
            context.setOffline(true);
            page.fill("#q5-input", "offline");
            page.locator("#banner").waitFor();
            check(page, name + "-offline");
            context.setOffline(false);
            page.locator("#banner")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            page.click("#finish");
            check(page, name + "-finish");
            page.click("#finish-confirm");
            page.locator("#receipt").waitFor();
            check(page, name + "-receipt");
            page.reload();
            check(page, name + "-receipt-again");
            assertThat(console).noneMatch(line -> line.contains("Content Security Policy"));
        }
    }

    private void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "sit-page", name + ".png"))
                .setFullPage(true));
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
    }

    private Page begin(BrowserContext context) {
        Page page = context.newPage();
        Browser.signIn(page, base(), candidate.account());
        page.navigate(base() + SittingRoutes.sit(exam.session()));
        page.fill("#code", exam.code());
        page.click("button.primary");
        assertThat(page.locator("#saved")).containsText("Jede Antwort wird sofort gespeichert");
        return page;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
