package org.pruefstein.question.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.single;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class VersionsBrowserIT {
    private static final String SCRIPT = "<img src=x onerror=\"window.hacked=1\">";
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

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
    @UseCase(
            value = "UC-004",
            rules = {"BR-140", "BR-142"})
    void a_change_is_read_commented_and_settled_by_keyboard_on_a_narrow_dark_screen() {
        QuestionId id = changed();
        try (BrowserContext reviewing = narrow();
                BrowserContext writing = narrow()) {
            Page theirs = open(reviewing, examiner, QuestionRoutes.review(id));
            assertThat(theirs.locator(".difference ins")).containsText("genau");
            theirs.getByLabel("Kommentar", exact()).focus();
            theirs.keyboard().type("Wie genau? " + SCRIPT);
            press(theirs, "Kommentar hinzufügen");
            assertThat(theirs.locator(".comment")).containsText("Wie genau? <img");
            check(theirs);
            press(theirs, "Zurückgeben");
            assertThat(theirs.locator(".page-header .subtitle")).containsText("Entwurf");

            Page mine = open(writing, author, QuestionRoutes.question(id));
            Locator comment = mine.locator(".question-form .comment");
            assertThat(comment).containsText("Wie genau?");
            check(mine);
            press(mine, "Erledigt");
            assertThat(mine.locator(".comment.settled")).isVisible();
            assertThat(mine.getByRole(AriaRole.BUTTON, named("Wieder öffnen"))).isFocused();
            press(mine, "Fassung 2 mit einer anderen vergleichen");
            assertThat(mine.locator("vaadin-dialog .difference ins")).containsText("eingefügt: genau");
            check(mine);
        }
    }

    private QuestionId changed() {
        accounts.signIn(author);
        QuestionId id = desk.create(course, Bank.EXAM, text("Was zählt?"));
        publication.submit(id, desk.open(id).revision());
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        accounts.signIn(author);
        publication.submit(
                id,
                desk.save(id, desk.open(id).revision(), text("Was zählt genau?"))
                        .revision());
        accounts.signOut();
        return id;
    }

    private static QuestionContent text(String stem) {
        return new QuestionContent("m1", "lz1", Level.KNOW, single(stem));
    }

    private static BrowserContext narrow() {
        return browser.context(Browser.options().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).focus();
        page.keyboard().press("Enter");
    }

    private static Page.GetByRoleOptions named(String button) {
        return new Page.GetByRoleOptions().setName(button).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private Page open(BrowserContext context, TestAccount account, String path) {
        Page page = context.newPage();
        Browser.signIn(page, "http://localhost:" + port, account);
        page.navigate("http://localhost:" + port + "/" + path);
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static void check(Page page) {
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }
}
