package org.pruefstein.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.QuestionType;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a question of each type from the instructor over the examiner to the learner and back, by keyboard. */
@IntegrationTest
class EveryTypeBrowserIT {
    private static final List<QuestionType> ALL = List.of(QuestionType.values());
    private static final int IN_FIRST_MODULE = 6;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    private String course = "";
    private TestAccount author = new TestAccount(new org.pruefstein.identity.AccountId(0L), "");
    private TestAccount examiner = author;
    private LearnerFixtures.Learner learner = new LearnerFixtures.Learner(author, null);

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
        course = fixtures.course();
        author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        examiner = accounts.create(Map.of(Role.EXAMINER, course));
        learner = fixtures.enrol(course);
    }

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-031", "BR-032"})
    void a_new_instructor_writes_a_question_of_each_type_and_a_second_person_approves_it() {
        try (BrowserContext writing = browser.context();
                BrowserContext reviewing = browser.context()) {
            Page mine = open(writing, author);
            List<String> items = new ArrayList<>();
            for (QuestionType type : ALL) {
                write(mine, type, "EXAM", "m1", "lz1");
                press(mine, "Zur Prüfung geben");
                assertThat(mine.locator(".page-header .subtitle")).containsText("in Prüfung");
                mine.waitForURL(Pattern.compile(".*/" + QuestionRoutes.QUESTIONS + "/\\d+.*"));
                items.add(mine.url().replaceFirst(".*/(\\d+).*", "$1"));
            }
            Page theirs = open(reviewing, examiner);
            for (String item : items) {
                theirs.navigate(base() + "/" + QuestionRoutes.REVIEW + "/" + item);
                press(theirs, "Genehmigen");
                Locator confirm = theirs.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
                confirm.focus();
                theirs.keyboard().press("Enter");
                assertThat(theirs.locator(".review-decision")).containsText("noch nicht freigegeben");
            }
            mine.navigate(base() + "/" + QuestionRoutes.QUESTIONS + "/" + items.getLast());
            assertThat(mine.locator(".version-list .badge")).hasText("veröffentlicht");
        }
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-030")
    void a_learner_answers_a_question_of_each_type_on_a_phone_by_keyboard_and_meets_one_repaired_in_use() {
        try (BrowserContext writing = browser.context();
                BrowserContext answering = browser.context(Browser.options().setViewportSize(360, 740))) {
            Page mine = open(writing, author);
            for (QuestionType type : ALL) {
                boolean first = ALL.indexOf(type) < IN_FIRST_MODULE;
                write(mine, type, "PRACTICE", first ? "m1" : "m2", first ? "lz1" : "lz3");
                press(mine, "Veröffentlichen");
                assertThat(mine.locator(".page-header .subtitle")).containsText("Fassung 1, veröffentlicht");
            }
            mine.waitForURL(Pattern.compile(".*/" + QuestionRoutes.QUESTIONS + "/\\d+.*"));

            Page theirs = open(answering, learner.account());
            quiz(theirs, "m1", IN_FIRST_MODULE);
            quiz(theirs, "m2", ALL.size() - IN_FIRST_MODULE);

            mine.navigate(base() + "/" + QuestionRoutes.QUESTIONS + "?text=single");
            press(mine, mine.locator(".question-row-stem").first());
            type(mine, "Frage oder Aussage", "Frage SINGLE_CHOICE, genauer gestellt?");
            press(mine, "Veröffentlichen");
            assertThat(mine.locator(".page-header .subtitle")).containsText("Fassung 2, veröffentlicht");

            theirs.navigate(base() + LearningRoutes.quiz(course, "m1"));
            press(theirs, button(theirs, "Übungstest beginnen|Neuen Übungstest beginnen|Noch einmal"));
            List<String> asked = new ArrayList<>();
            for (int position = 1; position <= IN_FIRST_MODULE; position++) {
                assertThat(theirs.locator(".ps-question-legend").first())
                        .hasText("Aufgabe " + position + " von " + IN_FIRST_MODULE);
                asked.add(theirs.locator(".ps-question-stem").first().innerText());
                press(theirs, button(theirs, "Weiß ich nicht"));
                press(theirs, button(theirs, "Nächste Aufgabe|Zur Auswertung"));
            }
            org.assertj.core.api.Assertions.assertThat(asked)
                    .contains("Frage SINGLE_CHOICE, genauer gestellt?")
                    .doesNotContain("Frage SINGLE_CHOICE?");
        }
    }

    /** Answers each question of a module's quiz and sees what came of it. */
    private void quiz(Page page, String module, int questions) {
        page.navigate(base() + LearningRoutes.quiz(course, module));
        press(page, button(page, "Übungstest beginnen"));
        for (int position = 1; position <= questions; position++) {
            assertThat(page.locator(".ps-question-legend").first())
                    .hasText("Aufgabe " + position + " von " + questions);
            Browser.assertFitsWidth(page);
            QuestionType type = QuestionType.valueOf(
                    page.locator(".ps-question").first().innerText().replaceFirst("(?s).*Frage ([A-Z_]+)\\?.*", "$1"));
            answer(page, type);
            if (type.handMarked()) {
                rate(page);
            } else {
                assertThat(page.locator(".quiz-verdict")).containsText("Richtig");
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "every-type", "answered-" + type + ".png"))
                    .setFullPage(true));
            Browser.assertAccessible(page);
            press(page, button(page, "Nächste Aufgabe|Zur Auswertung"));
        }
        assertThat(page.locator(".quiz-figures")).containsText("100");
    }

    private static void answer(Page page, QuestionType type) {
        switch (type) {
            case SINGLE_CHOICE -> tick(page, "Stimmt A");
            case MULTIPLE_CHOICE -> {
                tick(page, "Stimmt A");
                tick(page, "Stimmt B");
            }
            case TRUE_FALSE -> tick(page, "Richtig");
            case KPRIM -> {
                for (String letter : List.of("A", "B", "C", "D")) {
                    row(page, "Stimmt " + letter).locator("input").first().focus();
                    page.keyboard().press("Space");
                }
            }
            case ORDERING -> {
                for (String number : List.of("1", "2", "3", "4")) {
                    pick(page, row(page, "Schritt " + number), number);
                }
            }
            case MATCHING -> {
                for (String number : List.of("1", "2", "3")) {
                    pick(page, row(page, "Schritt " + number), "Ziel " + number);
                }
            }
            case CLOZE -> {
                page.locator(".ps-gap-control").nth(0).focus();
                page.keyboard().type("Werbung");
                page.keyboard().press("Tab");
                page.keyboard().type("7,5");
            }
            case NUMERIC -> enter(page, "12,5");
            case SHORT_TEXT -> enter(page, "Reichweite");
            case ESSAY -> enter(page, "Zuerst hören, dann antworten.");
            case CASE -> {
                for (Locator right : page.locator(".ps-option", new Page.LocatorOptions().setHasText("Richtig"))
                        .all()) {
                    right.locator("input").focus();
                    page.keyboard().press("Space");
                }
            }
            case FILE_HAND_IN -> {
                page.locator("input[type=file]")
                        .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                                "plan.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes()));
                assertThat(page.locator("main")).containsText("Ihre Datei ist gespeichert");
            }
        }
        press(page, button(page, "Antwort prüfen"));
    }

    /** Gives oneself all points. */
    private static void rate(Page page) {
        assertThat(page.locator(".self-rating vaadin-button")).isVisible();
        for (Locator field : page.locator(".self-rating vaadin-select").all()) {
            field.locator("vaadin-select-value-button").focus();
            page.keyboard().press("1");
            assertThat(field).containsText("1 von 1 Punkt");
        }
        press(page, button(page, "Bewertung übernehmen"));
    }

    /** Writes a question; each text that the type has gets one. */
    private void write(Page page, QuestionType type, String bank, String module, String objective) {
        page.navigate("%s/%s?course=%s&module=%s&objective=%s&bank=%s&type=%s"
                .formatted(base(), QuestionRoutes.NEW, course, module, objective, bank, type));
        String stem = "Frage " + type + "?";
        type(page, "Frage oder Aussage", type == QuestionType.CLOZE ? stem + " [[Werbung]] kostet [[7,5]] €." : stem);
        page.keyboard().press("Tab");
        switch (type) {
            case SINGLE_CHOICE -> options(page, "Antwort %s: ", List.of("A"), List.of("B", "C", "D"), "richtig");
            case MULTIPLE_CHOICE -> options(page, "Antwort %s: ", List.of("A", "B"), List.of("C", "D", "E"), "richtig");
            case KPRIM -> options(page, "Aussage %s: ", List.of("A", "B", "C", "D"), List.of(), "zu");
            case ORDERING -> rows(page, "Element %s: ", 4);
            case MATCHING -> {
                rows(page, "Zeile %s: ", 3);
                for (int row = 1; row <= 3; row++) {
                    type(page, "Zeile " + row + ": gehört zu", "Ziel " + row);
                }
            }
            case NUMERIC -> type(page, "Lösung", "12,5");
            case SHORT_TEXT -> type(page, "Richtige Antworten", "Reichweite");
            case CLOZE -> assertThat(page.locator(".option-row")).hasCount(2);
            case CASE -> {
                for (int part = 1; part <= 2; part++) {
                    page.getByLabel("Teilaufgabe " + part + ": Typ der Teilaufgabe")
                            .first()
                            .focus();
                    page.keyboard().type("Ri");
                    assertThat(page.getByText("Die Aussage ist", new Page.GetByTextOptions().setExact(true)))
                            .hasCount(part);
                }
            }
            default -> {}
        }
        for (Locator field : page.locator(".question-form textarea:visible").all()) {
            if (field.inputValue().isEmpty()) {
                field.focus();
                page.keyboard().type("Weil es so ist.");
            }
        }
        page.keyboard().press("Tab");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "every-type", bank + "-" + type + ".png"))
                .setFullPage(true));
    }

    private static void options(Page page, String name, List<String> right, List<String> wrong, String mark) {
        for (String letter : right) {
            page.getByLabel(Pattern.compile(name.formatted(letter) + ".*" + mark + "$"))
                    .focus();
            page.keyboard().press("Space");
            text(page, name.formatted(letter), "Stimmt " + letter);
        }
        wrong.forEach(letter -> text(page, name.formatted(letter), "Falsch " + letter));
    }

    private static void rows(Page page, String name, int rows) {
        for (int row = 1; row <= rows; row++) {
            text(page, name.formatted(row), "Schritt " + row);
        }
    }

    private static void text(Page page, String name, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name))
                .first()
                .focus();
        page.keyboard().type(text);
    }

    private static void type(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void enter(Page page, String text) {
        page.locator(".ps-typed-control").focus();
        page.keyboard().type(text);
    }

    private static void tick(Page page, String option) {
        page.locator(".ps-option", new Page.LocatorOptions().setHasText(option))
                .first()
                .locator("input")
                .focus();
        page.keyboard().press("Space");
    }

    private static Locator row(Page page, String text) {
        return page.locator("[data-token]", new Page.LocatorOptions().setHasText(text));
    }

    private static void pick(Page page, Locator row, String choice) {
        row.locator("select").focus();
        page.keyboard().type(choice);
    }

    private static void press(Page page, String button) {
        press(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    private static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(Pattern.compile(text)));
    }

    private Page open(BrowserContext context, TestAccount account) {
        Page page = context.newPage();
        Browser.signIn(page, base(), account);
        return page;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
