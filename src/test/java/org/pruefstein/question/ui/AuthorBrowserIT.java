package org.pruefstein.question.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.single;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class AuthorBrowserIT {
    private static final String SCRIPT = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AuthorDesk desk;

    private String course = "";
    private TestAccount author = new TestAccount(new org.pruefstein.identity.AccountId(0L), "");
    private TestAccount examiner = author;

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
        course = fixtures.course(single("Bestehende Frage?"));
        author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        examiner = accounts.create(Map.of(Role.EXAMINER, course));
    }

    @Test
    @UseCase("UC-004")
    void a_question_is_written_previewed_and_published_by_keyboard_alone() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context, author, QuestionRoutes.NEW + "?module=m1&objective=lz1");
            check(page, "new");
            type(page, "Frage oder Aussage", "Was misst die **Reichweite**?");
            assertThat(page.locator(".question-preview .ps-question-stem strong"))
                    .hasText("Reichweite");
            assertThat(page.getByLabel("Frage oder Aussage")).isFocused();
            for (String letter : List.of("A", "B", "C", "D")) {
                if (letter.equals("B")) {
                    page.getByLabel("Antwort B: ist richtig").focus();
                    page.keyboard().press("Space");
                    page.keyboard().press("Tab");
                    page.keyboard().type("Die richtige");
                } else {
                    type(page, "Antwort " + letter + ": Antworttext", "Falsche " + letter);
                }
                page.keyboard().press("Tab");
                page.keyboard().type("Weil " + letter);
            }
            assertThat(page.locator(".question-preview .ps-option-text"))
                    .hasText(new String[] {"Falsche A", "Die richtige", "Falsche C", "Falsche D"});
            page.getByLabel("Mit Lösung und Begründungen").focus();
            page.keyboard().press("Space");
            assertThat(page.locator(".question-preview [data-outcome=right]")).containsText("Weil B");
            check(page, "written");
            press(page, "Veröffentlichen");
            assertThat(page.locator(".page-header .subtitle")).containsText("Fassung 1, veröffentlicht");
            assertThat(page.locator(".version-list .badge")).hasText("veröffentlicht");
            page.waitForURL(Pattern.compile(".*/" + QuestionRoutes.QUESTIONS + "/\\d+.*"));
            page.reload();
            assertThat(page.getByLabel("Antwort B: Antworttext")).hasValue("Die richtige");
            check(page, "published");
            page.navigate(base() + QuestionRoutes.QUESTIONS + "?text=reichweite");
            assertThat(page.locator(".question-row-stem").first()).hasText("Was misst die Reichweite?");
            check(page, "list");
        }
    }

    @Test
    @UseCase("UC-004")
    void a_multiple_choice_question_with_four_options_and_reasons_is_written_without_the_mouse() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context, author, QuestionRoutes.NEW + "?module=m1&objective=lz1&type=multiple-choice");
            type(page, "Frage oder Aussage", "Welche zwei Angaben sind richtig?");
            page.getByLabel("Antwort E: Antworttext").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Antwort E: Antworttext")).hasCount(0);
            page.getByLabel("Antwort A: Antworttext").focus();
            for (String letter : List.of("A", "B", "C", "D")) {
                assertThat(page.getByLabel("Antwort " + letter + ": Antworttext"))
                        .isFocused();
                page.keyboard().type("Angabe " + letter);
                if (letter.equals("B") || letter.equals("C")) {
                    page.keyboard().press("Shift+Tab");
                    page.keyboard().press("Space");
                    page.keyboard().press("Tab");
                }
                page.keyboard().press("Tab");
                page.keyboard().type("Weil " + letter);
                page.keyboard().press("Shift+Enter");
                page.keyboard().type("und so");
                page.keyboard().press("Enter");
            }
            assertThat(page.getByLabel("Antwort E: Antworttext")).isFocused();
            check(page, "keyboard");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            press(page, "Veröffentlichen");
            assertThat(page.locator(".page-header .subtitle")).containsText("Fassung 1, veröffentlicht");
            assertThat(page.locator(".question-preview .ps-option-text"))
                    .hasText(new String[] {"Angabe A", "Angabe B", "Angabe C", "Angabe D"});
            assertThat(page.getByLabel("Antwort C: ist richtig")).isChecked();
            assertThat(page.getByLabel("Antwort D: ist richtig")).not().isChecked();
            assertThat(page.getByLabel("Antwort B: Begründung: warum richtig oder falsch?"))
                    .hasValue("Weil B\nund so");
            press(page, "Duplizieren und abwandeln");
            assertThat(page.locator(".page-header .subtitle")).containsText("Fassung 1, Entwurf");
            assertThat(page.getByLabel("Frage oder Aussage")).isFocused();
        }
    }

    @Test
    void several_pasted_lines_become_options() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context, author, QuestionRoutes.NEW + "?module=m1&objective=lz1");
            paste(page, "Antwort A: Antworttext", "a) Eins\nb) Zwei *\nc) Drei\nd) Vier\ne) Fünf");
            assertThat(page.getByLabel("Antwort E: Antworttext")).hasValue("Fünf");
            assertThat(page.getByLabel("Antwort E: Antworttext")).isFocused();
            assertThat(page.getByLabel("Antwort B: ist richtig")).isChecked();
            paste(page, "Antwort A: Antworttext", "Text, der\nbleibt, wie er ist");
            assertThat(page.getByLabel("Antwort A: Antworttext")).hasValue("Eins");
            assertThat(page.getByLabel("Antwort F: Antworttext")).hasCount(0);
            check(page, "pasted");
        }
    }

    private static void paste(Page page, String label, String text) {
        page.getByLabel(label).evaluate("""
                (field, text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-031", "BR-032"})
    void an_exam_item_goes_to_review_back_and_to_release_by_keyboard_alone() {
        QuestionId id = item("Welche Angabe fehlt?");
        String first = QuestionRoutes.review(id);
        try (BrowserContext writing = browser.context();
                BrowserContext reviewing = browser.context()) {
            Page mine = open(writing, author, QuestionRoutes.question(id));
            press(mine, "Zur Prüfung geben");
            assertThat(mine.locator(".notice")).containsText("Wartet darauf");
            check(mine, "in-review");

            Page theirs = open(reviewing, examiner, QuestionRoutes.REVIEW);
            check(theirs, "queue");
            theirs.navigate(base() + first);
            type(theirs, "Was ist zu ändern?", "Bitte die Firma nennen.");
            check(theirs, "item");
            press(theirs, "Zurückgeben");
            assertThat(theirs.locator(".page-header .subtitle")).containsText("Entwurf");

            mine.navigate(base() + "author");
            assertThat(mine.locator(".desk-list")).containsText("Bitte die Firma nennen.");
            check(mine, "home");
            mine.navigate(base() + QuestionRoutes.question(id));
            assertThat(mine.locator(".notice.warning")).containsText("Bitte die Firma nennen.");
            type(mine, "Frage oder Aussage", "Welche Angabe fehlt der Firma?");
            press(mine, "Zur Prüfung geben");
            assertThat(mine.locator(".page-header .subtitle")).containsText("in Prüfung");

            theirs.navigate(base() + first);
            press(theirs, "Genehmigen");
            confirm(theirs, "Genehmigen");
            assertThat(theirs.locator(".review-decision")).containsText("noch nicht freigegeben");
            theirs.navigate(base() + QuestionRoutes.REVIEW);
            theirs.getByLabel("Alle auswählen").focus();
            theirs.keyboard().press("Space");
            press(theirs, "Ausgewählte freigeben (2)");
            confirm(theirs, "Schlüssel freigeben");
            assertThat(theirs.locator(".notice.success")).containsText("2 Lösungsschlüssel freigegeben.");
            assertThat(theirs.locator(".review-page")).containsText("Lösungsschlüssel freigegeben von Test Person");
            check(theirs, "released");
        }
    }

    @Test
    void script_in_every_text_runs_nowhere() {
        accounts.signIn(author);
        QuestionId id = desk.create(
                course,
                Bank.EXAM,
                new QuestionContent(
                        "m1",
                        "lz1",
                        Level.KNOW,
                        new org.pruefstein.question.QuestionBody.SingleChoice(
                                "Frage " + SCRIPT,
                                List.of(option("a", true), option("b", false), option("c", false)),
                                "Weg " + SCRIPT)));
        accounts.signOut();
        try (BrowserContext writing = browser.context();
                BrowserContext reviewing = browser.context()) {
            Page mine = open(writing, author, QuestionRoutes.question(id));
            mine.getByLabel("Mit Lösung und Begründungen").check();
            assertThat(mine.locator(".question-preview .ps-explanation")).containsText("Weg");
            harmless(mine);
            press(mine, "Zur Prüfung geben");
            assertThat(mine.locator(".page-header .subtitle")).containsText("in Prüfung");
            mine.navigate(base() + QuestionRoutes.QUESTIONS);
            assertThat(mine.locator(".question-row-stem").first()).containsText("Frage");
            harmless(mine);
            Page theirs = open(reviewing, examiner, QuestionRoutes.review(id));
            harmless(theirs);
            type(theirs, "Was ist zu ändern?", SCRIPT);
            press(theirs, "Zurückgeben");
            assertThat(theirs.locator(".version-list")).containsText("onerror");
            harmless(theirs);
            mine.navigate(base() + "author");
            assertThat(mine.locator(".desk-list")).containsText("onerror");
            harmless(mine);
        }
    }

    @Test
    void the_pages_fit_a_narrow_dark_screen_in_english() {
        QuestionId id = item("Welche Angabe fehlt?");
        try (BrowserContext context = browser.context(
                Browser.options().setLocale("en-GB").setViewportSize(360, 740).setColorScheme(ColorScheme.DARK))) {
            Page page = open(context, author, "author");
            check(page, "narrow-home");
            page.navigate(base() + QuestionRoutes.QUESTIONS);
            assertThat(page.locator(".question-row-stem").first()).isVisible();
            check(page, "narrow-list");
            page.navigate(base() + QuestionRoutes.question(id));
            assertThat(page.locator(".question-preview .ps-question")).isVisible();
            check(page, "narrow-editor");
        }
    }

    private static org.pruefstein.question.QuestionBody.Option option(String key, boolean correct) {
        return new org.pruefstein.question.QuestionBody.Option(
                key, "Antwort " + key + SCRIPT, correct, "Grund " + SCRIPT);
    }

    private QuestionId item(String stem) {
        accounts.signIn(author);
        QuestionId id = desk.create(course, Bank.EXAM, new QuestionContent("m1", "lz1", Level.KNOW, single(stem)));
        accounts.signOut();
        return id;
    }

    private static void harmless(Page page) {
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("main img[src='x'], main script").count()).isZero();
    }

    private static void type(Page page, String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }

    private static void confirm(Page page, String button) {
        Locator confirm = page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
        assertThat(confirm).hasText(button);
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=cancel-button]"))
                .isFocused();
        confirm.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
    }

    private Page open(BrowserContext context, TestAccount account, String path) {
        Page page = context.newPage();
        Browser.signIn(page, base().replaceFirst("/$", ""), account);
        page.navigate(base() + path);
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "author-pages", name + ".png"))
                .setFullPage(true));
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
    }

    private String base() {
        return "http://localhost:" + port + "/";
    }
}
