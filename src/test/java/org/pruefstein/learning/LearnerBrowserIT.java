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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class LearnerBrowserIT {
    private static final String SHIPPED = "social-media-manager";
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    CourseCatalog catalog;

    private String course = "";
    private LearnerFixtures.Learner learner = new LearnerFixtures.Learner(null, null);

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void enrol() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        learner = fixtures.enrol(course);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-011")
    void a_module_is_learned_by_keyboard_alone_on_a_narrow_screen() {
        try (BrowserContext context = browser.context(narrow())) {
            Page page = open(context, learner, "/learn");
            check(page, "learn");
            press(page, page.locator("a.primary"));
            for (String lesson : List.of("erste", "zweite")) {
                assertThat(page.locator("h1")).hasText("Lektion " + lesson);
                assertThat(page.locator("main")).isFocused();
                check(page, "lesson-" + lesson);
                press(page, page.locator("vaadin-button", text("Lektion abhaken")));
                assertThat(page.locator(".lesson-end h2")).hasText("Lektion abgehakt");
                assertThat(page.locator(".lesson-end")).isFocused();
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
            }
            press(page, page.locator("vaadin-button", text("Übungstest beginnen")));
            for (int position = 1; position <= 5; position++) {
                assertThat(page.locator(".ps-question-legend")).hasText("Aufgabe " + position + " von 5");
                check(page, "question-" + position);
                answer(page);
                assertThat(page.locator(".quiz-verdict")).isFocused();
                check(page, "feedback-" + position);
                press(page, page.locator("vaadin-button", text("Nächste Aufgabe|Zur Auswertung")));
            }
            assertThat(page.locator(".quiz-figures")).containsText("Ergebnis");
            assertThat(page.locator(".notice")).containsText("ist abgeschlossen");
            check(page, "summary");
            page.navigate(base() + LearningRoutes.course(course));
            assertThat(page.locator(".module-item .badge.good")).hasText("abgeschlossen");
            check(page, "path");
        }
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-013")
    void no_byte_on_the_way_to_the_browser_tells_right_from_wrong_before_the_answer() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context, learner, LearningRoutes.quiz(course, "m1"));
            List<String> bytes = new CopyOnWriteArrayList<>();
            page.onResponse(response -> {
                if (response.url().contains("v-r=uidl")) {
                    bytes.add(response.text());
                }
            });
            page.click("vaadin-button:has-text('Übungstest beginnen')");
            for (int position = 1; position <= 5; position++) {
                assertThat(page.locator(".ps-question-legend")).hasText("Aufgabe " + position + " von 5");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                String sent = texts(bytes);
                assertThat(sent).contains("Aufgabe " + position);
                assertThat(SampleQuestions.secretsIn(sent)).isEmpty();
                page.click("vaadin-button:has-text('Weiß ich nicht')");
                assertThat(page.locator(".ps-explanation")).containsText("Erklaerwort");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(String.join("\n", bytes)).contains("Erklaerwort");
                bytes.clear();
                page.click("vaadin-button:has-text('Aufgabe'), vaadin-button:has-text('Zur Auswertung')");
            }
        }
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void reading_goes_on_at_the_same_heading_on_another_device() {
        LearnerFixtures.Learner reader = fixtures.enrol(SHIPPED);
        String path = firstLesson();
        String heading = "#drei-suchraeume-statt-einer-suchmaschine";
        try (BrowserContext context = browser.context()) {
            Page page = open(context, reader, path);
            assertThat(page.locator(".lesson-contents [aria-current]")).hasCount(1);
            page.locator(heading).hover();
            page.mouse().wheel(0, 1);
            page.evaluate("h => document.querySelector(h).scrollIntoView()", heading);
            page.mouse().wheel(0, 2);
            assertThat(page.locator(".lesson-contents [aria-current]"))
                    .hasText("Drei Suchräume statt einer Suchmaschine");
            page.waitForResponse(
                    response -> response.url().contains("v-r=uidl"),
                    () -> page.mouse().wheel(0, 3));
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        try (BrowserContext context = browser.context(narrow())) {
            Page page = open(context, reader, "/learn");
            assertThat(page.locator(".continue-card")).containsText("zuletzt bei „Drei Suchräume");
            page.click("a.primary");
            page.locator(heading).waitFor();
            page.waitForFunction(
                    "h => { const top = document.querySelector(h).getBoundingClientRect().top; return top > 0 && top < 200; }",
                    heading);
            check(page, "continued");
        }
    }

    @Test
    void a_term_is_explained_by_keyboard_by_touch_and_by_mouse_and_escape_closes_it() {
        try (BrowserContext context = browser.context(narrow().setHasTouch(true))) {
            Page page = open(context, learner, LearningRoutes.lesson(course, "m1", "erste"));
            Locator term = page.locator("dfn.term");
            Locator definition = page.locator(".definition");
            assertThat(definition).isHidden();
            term.focus();
            assertThat(definition).isVisible();
            check(page, "term");
            page.keyboard().press("Escape");
            assertThat(definition).isHidden();
            term.blur();
            term.tap();
            assertThat(definition).isVisible();
            page.locator("h1").tap();
            assertThat(definition).isHidden();
        }
        try (BrowserContext context = browser.context()) {
            Page page = open(context, learner, LearningRoutes.lesson(course, "m1", "erste"));
            page.locator("dfn.term").hover();
            assertThat(page.locator(".definition")).isVisible();
            page.locator(".definition").hover();
            assertThat(page.locator(".definition")).isVisible();
            page.locator("h1").hover();
            assertThat(page.locator(".definition")).isHidden();
            page.click("sup.citation a");
            assertThat(page).hasURL(Pattern.compile(".*/m1/erste#source-1$"));
            assertThat(page.locator("#source-1")).isInViewport();
        }
    }

    @Test
    void a_shipped_lesson_is_accessible_light_and_dark_wide_and_narrow() {
        LearnerFixtures.Learner reader = fixtures.enrol(SHIPPED);
        List<Consumer<com.microsoft.playwright.Browser.NewContextOptions>> looks = List.of(
                _ -> {},
                options -> options.setColorScheme(ColorScheme.DARK),
                options -> options.setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        for (int i = 0; i < looks.size(); i++) {
            var options = Browser.options();
            looks.get(i).accept(options);
            try (BrowserContext context = browser.context(options)) {
                Page page = open(context, reader, firstLesson());
                page.locator(".lesson img").first().scrollIntoViewIfNeeded();
                page.waitForFunction("() => document.querySelector('.lesson img').naturalWidth > 0");
                check(page, "shipped-" + i);
                page.navigate(base() + LearningRoutes.course(SHIPPED));
                assertThat(page.locator(".module-item")).hasCount(19);
                check(page, "shipped-path-" + i);
                page.navigate(base() + LearningRoutes.quiz(SHIPPED, "seo"));
                page.locator("vaadin-button").first().waitFor();
                check(page, "shipped-quiz-" + i);
            }
        }
    }

    /** Answers something to the question at hand and has it checked. */
    private static void answer(Page page) {
        Locator typed = page.locator(".ps-typed-control");
        if (typed.count() == 1) {
            typed.focus();
            boolean number = "decimal".equals(page.locator(".ps-question").getAttribute("data-control"));
            page.keyboard().type(number ? "2718,25" : "Quorxel");
            page.keyboard().press("Enter");
            return;
        }
        String text = page.locator(".ps-question-stem").innerText();
        if (text.contains("Impressum")) {
            choose(page, "Die erste Antwort");
            choose(page, "Die zweite Antwort");
        } else {
            choose(page, text.contains("Alt-Text") ? "Richtig|trifft zu|stimmt|wahr" : "Die erste Antwort");
        }
        press(page, page.locator("vaadin-button", text("Antwort prüfen")));
    }

    private static void choose(Page page, String option) {
        Locator control = page.locator(
                        ".ps-option",
                        new Page.LocatorOptions().setHasText(Pattern.compile(option, Pattern.CASE_INSENSITIVE)))
                .first()
                .locator("input");
        control.focus();
        page.keyboard().press("Space");
    }

    private static Page.LocatorOptions text(String pattern) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
    }

    private static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }

    /** All texts in these messages of Flow, keys and values, without the random tokens of options. */
    static String texts(List<String> messages) {
        StringBuilder texts = new StringBuilder();
        messages.forEach(message -> collect(
                JsonMapper.builder()
                        .build()
                        .readTree(message.substring(message.indexOf('{'), message.lastIndexOf('}') + 1)),
                texts));
        return texts.toString().replaceAll("value=\"[0-9a-f]{18}\"", "");
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isString()) {
            texts.append(node.stringValue()).append('\n');
        }
        node.properties().forEach(member -> texts.append(member.getKey()).append('\n'));
        node.forEach(child -> collect(child, texts));
    }

    private String firstLesson() {
        var module =
                catalog.newest(SHIPPED).orElseThrow().outline().module("seo").orElseThrow();
        return LearningRoutes.lesson(
                SHIPPED, module.key(), module.lessons().getFirst().slug());
    }

    private Page open(BrowserContext context, LearnerFixtures.Learner who, String path) {
        Page page = context.newPage();
        Browser.signIn(page, base(), who.account());
        page.navigate(base() + path);
        page.locator("h1").waitFor();
        return page;
    }

    private static void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "learner", name + ".png")));
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
