package org.pruefstein.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class QuizBrowserIT {
    private static final String SCRIPT = "Kurz <img src=x onerror=window.ran=1>";
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    AuthoredQuizFixtures quizzes;

    @Autowired
    TestAccounts accounts;

    private String course = "";
    private TestAccounts.TestAccount author = new TestAccounts.TestAccount(null, "");

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void people() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        author = accounts.create(Map.of(Role.INSTRUCTOR, course));
    }

    @Test
    void the_coverage_is_read_by_keyboard_on_a_narrow_screen_and_leads_to_the_missing_question() {
        try (BrowserContext context = browser.context(narrow().setColorScheme(ColorScheme.DARK))) {
            Page page = open(context, author, "/author/coverage");
            assertThat(page.locator(".coverage-module")).hasCount(2);
            check(page, "coverage");
            Locator summary = page.locator(".coverage-module summary").first();
            press(page, summary);
            assertThat(page.locator(".coverage-table").first()).isHidden();
            press(page, summary);
            press(page, page.locator(".coverage-hole").first());
            assertThat(page).hasURL(Pattern.compile(".*/author/questions/new\\?.*objective=lz1.*"));
        }
    }

    @Test
    void a_quiz_is_written_by_keyboard_alone_on_a_narrow_screen_tried_out_and_published() {
        try (BrowserContext context = browser.context(narrow())) {
            Page page = open(context, author, "/author/quizzes");
            check(page, "quizzes-none");
            press(page, page.locator(".page-header a.primary"));
            assertThat(page.locator("h1")).hasText("Neuer Übungstest");
            page.getByLabel("Titel").focus();
            page.keyboard().type(SCRIPT);
            page.keyboard().press("Tab");
            for (int i = 1; i <= 3; i++) {
                press(page, page.locator(".finder-list vaadin-button").first());
                assertThat(page.locator(".picked-list > li")).hasCount(i);
            }
            assertThat(page.getByLabel("Im Übungspool suchen")).isFocused();
            String first = page.locator(".picked-list a").first().innerText();
            press(page, page.getByLabel("Aufgabe 1 nach unten"));
            assertThat(page.locator(".picked-list a").nth(1)).hasText(first);
            assertThat(page.getByLabel("Aufgabe 2 nach unten")).isFocused();
            check(page, "quiz-written");
            press(page, button(page, "Veröffentlichen"));
            assertThat(page.locator(".badge.good")).hasText("Veröffentlicht");
            assertThat(page.locator("h1")).hasText(SCRIPT);
            check(page, "quiz-published");
            press(page, button(page, "Vorschau"));
            assertThat(page.locator(".ps-question-legend")).hasText("Aufgabe 1 von 3");
            check(page, "quiz-preview");
            page.navigate(base() + "/author/quizzes");
            assertThat(page.locator(".quiz-list a").first()).hasText(SCRIPT);
            assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
            check(page, "quizzes");
        }
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-196")
    void with_feedback_at_the_end_no_byte_before_tells_right_from_wrong() {
        accounts.signIn(author);
        QuizPlan plan = AuthoredQuizFixtures.with(quizzes.byHand(course, SCRIPT), QuizPlan.Feedback.END, 1);
        AuthoredQuizId quiz = quizzes.published(course, plan).id();
        accounts.signOut();
        try (BrowserContext context = browser.context(narrow())) {
            Page page = open(context, fixtures.enrol(course).account(), LearningRoutes.course(course));
            check(page, "path-with-quiz");
            List<String> bytes = new CopyOnWriteArrayList<>();
            page.onResponse(response -> {
                if (response.url().contains("v-r=uidl")) {
                    bytes.add(response.text());
                }
            });
            page.navigate(base() + LearningRoutes.quiz(course, quiz));
            check(page, "quiz-intro");
            press(page, button(page, "Übungstest beginnen"));
            for (int position = 1; position <= 5; position++) {
                assertThat(page.locator(".ps-question-legend")).hasText("Aufgabe " + position + " von 5");
                assertThat(page.locator(".quiz-stage")).isFocused();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                String sent = LearnerBrowserIT.texts(bytes);
                assertThat(sent).contains("Aufgabe " + position);
                assertThat(SampleQuestions.secretsIn(sent)).isEmpty();
                press(page, button(page, "Ohne Antwort weiter"));
            }
            assertThat(page.locator(".quiz-figures")).containsText("Ergebnis");
            assertThat(button(page, "Neuen Übungstest beginnen")).hasCount(0);
            press(page, page.locator("summary", new Page.LocatorOptions().setHasText("Alle Aufgaben")));
            assertThat(page.locator(".answered-questions > li")).hasCount(5);
            assertThat(page.locator(".ps-explanation").first()).containsText("Erklaerwort");
            check(page, "quiz-result");
            assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
        }
    }

    private Page open(BrowserContext context, TestAccounts.TestAccount who, String path) {
        Page page = context.newPage();
        Browser.signIn(page, base(), who);
        page.navigate(base() + path);
        page.locator("h1").waitFor();
        return page;
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(text));
    }

    private static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }

    private static void check(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "quiz", name + ".png")));
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
    }

    private static com.microsoft.playwright.Browser.NewContextOptions narrow() {
        return Browser.options().setViewportSize(360, 740);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
