package org.pruefstein.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.question.Answer;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class OfflineBrowserIT {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    AnswerRepository answers;

    @Autowired
    StoredSittings sittings;

    @TempDir
    Path profile;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

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
    void off_five_answers_on_all_saved() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            context.setOffline(true);
            answerAll(page);
            assertThat(page.locator("#saved")).containsText("5 Antworten noch nicht gespeichert", PATIENTLY);
            assertThat(page.locator("#banner")).containsText("Keine Verbindung");
            assertThat(sittings.find(attempt()).orElseThrow().answers()).isEmpty();
            context.setOffline(false);
            assertThat(page.locator("#saved")).containsText("Gespeichert", PATIENTLY);
            assertThat(page.locator("#banner")).isHidden();
            assertAllSaved();
        }
    }

    @Test
    void off_five_answers_tab_killed_on_reopened_all_saved() {
        List<Cookie> cookies = answerOfflineAndBeKilled();
        try (BrowserContext context = browser.profile(profile)) {
            context.addCookies(cookies);
            Page page = reopen(context);
            assertThat(page.url()).doesNotContain("/login");
            assertEverythingIsBack(page);
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(1);
        }
    }

    /** Browsers write cookies to the disk only now and then, so a crash may take them along. */
    @Test
    void off_five_answers_killed_with_its_cookies_on_signed_in_again_all_saved_without_a_question() {
        answerOfflineAndBeKilled();
        try (BrowserContext context = browser.profile(profile)) {
            context.clearCookies();
            Page page = reopen(context);
            assertThat(page.url()).contains("/login");
            Browser.signIn(page, base(), candidate.account());
            assertThat(page.url()).startsWith(address());
            assertEverythingIsBack(page);
            assertThat(page.locator("#take-over")).isHidden();
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(2);
        }
    }

    @Test
    void a_browser_that_lost_its_cookies_asks_before_it_takes_over_from_a_newer_device() {
        answerOfflineAndBeKilled();
        try (BrowserContext context = browser.profile(profile);
                BrowserContext second = browser.context()) {
            context.clearCookies();
            Page two = second.newPage();
            Browser.signIn(two, base(), candidate.account());
            two.navigate(address());
            two.click("#take-over-confirm");
            waitUntilWritable(two);
            Page page = context.newPage();
            Browser.signIn(page, base(), candidate.account());
            page.navigate(address());
            assertThat(page.locator("#take-over")).isVisible();
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(2);
        }
    }

    @Test
    void of_two_devices_that_open_at_once_the_later_one_asks_before_it_takes_over() {
        try (BrowserContext first = browser.context();
                BrowserContext second = browser.context()) {
            List<Route> held = new ArrayList<>();
            first.route("**/writer", held::add);
            Page one = first.newPage();
            Browser.signIn(one, base(), candidate.account());
            one.navigate(address());
            one.fill("#code", exam.code());
            one.click("button.primary");
            one.waitForCondition(() -> !held.isEmpty());
            Page two = second.newPage();
            Browser.signIn(two, base(), candidate.account());
            two.navigate(address());
            waitUntilWritable(two);
            first.unroute("**/writer");
            held.forEach(Route::resume);
            assertThat(one.locator("#take-over")).isVisible();
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(1);
            one.click("#take-over-confirm");
            waitUntilWritable(one);
            assertThat(two.locator("#banner")).containsText("Hier können Sie nur lesen", PATIENTLY);
            two.click("#banner button");
            waitUntilWritable(two);
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(3);
        }
    }

    @Test
    void an_opening_whose_answer_is_lost_asks_nothing() {
        try (BrowserContext context = browser.context()) {
            List<Route> lost = new ArrayList<>();
            context.route("**/writer", route -> {
                if (lost.isEmpty()) {
                    lost.add(route);
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            Page page = begin(context);
            waitUntilWritable(page);
            assertThat(page.locator("#take-over")).isHidden();
            assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(2);
        }
    }

    @Test
    void off_over_the_deadline_the_entries_arrive_late_and_the_examiner_sees_them() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            go(page, 5);
            page.fill("#q5-input", "rechtzeitig");
            assertThat(page.locator("#saved")).containsText("Gespeichert", PATIENTLY);
            context.setOffline(true);
            go(page, 4);
            page.fill("#q4-input", "42");
            assertThat(page.locator("#saved")).containsText("1 Antwort noch nicht gespeichert", PATIENTLY);
            fixtures.age(attempt(), Duration.ofHours(1));
            context.setOffline(false);
            assertThat(page.locator("#receipt-cause")).containsText("Die Zeit ist abgelaufen", PATIENTLY);
            assertThat(page.locator("#receipt-late")).containsText("Eine Eingabe kam nach dem Ende an");
            assertThat(page.locator("#receipt-hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
        }
        assertThat(sittings.find(attempt()).orElseThrow().answers()).containsOnlyKeys(5);
        AnswerEvent late = answers.late(attempt()).getFirst();
        assertThat(late.position()).isEqualTo(4);
        assertThat(late.answer()).contains("42");
        assertThat(late.writtenAt()).isNotNull();
        try (BrowserContext hall = browser.context()) {
            Page board = hall.newPage();
            Browser.signIn(board, base(), exam.examiner());
            board.navigate(base() + SittingRoutes.board(exam.session()));
            board.locator("table.board tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("verspätete"))
                    .locator("vaadin-button")
                    .click();
            assertThat(board.locator("vaadin-dialog .answer")).hasText("42");
        }
    }

    @Test
    void a_second_device_takes_over_and_the_first_can_never_overwrite_it() {
        try (BrowserContext first = browser.context();
                BrowserContext second = browser.context()) {
            Page one = begin(first);
            go(one, 5);
            one.fill("#q5-input", "erstes Gerät");
            assertThat(one.locator("#saved")).containsText("Gespeichert", PATIENTLY);
            first.setOffline(true);
            one.fill("#q5-input", "erstes Gerät, später getippt");
            go(one, 4);
            one.fill("#q4-input", "1");
            assertThat(one.locator("#saved")).containsText("noch nicht gespeichert", PATIENTLY);

            Page two = second.newPage();
            Browser.signIn(two, base(), candidate.account());
            two.navigate(address());
            assertThat(two.locator("#take-over")).isVisible();
            two.click("#take-over-confirm");
            waitUntilWritable(two);
            go(two, 5);
            assertThat(two.locator("#q5-input")).hasValue("erstes Gerät");
            two.fill("#q5-input", "zweites Gerät");
            assertThat(two.locator("#saved")).containsText("Gespeichert", PATIENTLY);

            first.setOffline(false);
            assertThat(one.locator("#banner")).containsText("Hier können Sie nur lesen", PATIENTLY);
            assertThat(one.locator("#q5-input")).isDisabled();
            assertThat(sittings.find(attempt()).orElseThrow().answers())
                    .containsOnly(java.util.Map.entry(5, new Answer.Text("zweites Gerät")));
        }
    }

    @Test
    void a_second_tab_must_take_over_and_delivers_what_the_first_had_not_sent() {
        try (BrowserContext context = browser.context()) {
            Page one = begin(context);
            context.setOffline(true);
            go(one, 5);
            one.fill("#q5-input", "aus dem ersten Fenster");
            assertThat(one.locator("#saved")).containsText("noch nicht gespeichert", PATIENTLY);
            context.setOffline(false);
            one.evaluate("() => { window.stop(); }");
            Page two = context.newPage();
            two.navigate(address());
            assertThat(two.locator("#take-over-text")).containsText("anderen Fenster", PATIENTLY);
            two.click("#take-over-confirm");
            assertThat(one.locator("#banner")).containsText("nur lesen", PATIENTLY);
            assertThat(two.locator("#place")).isVisible();
            waitUntilWritable(two);
            assertThat(sittings.find(attempt()).orElseThrow().answers())
                    .containsEntry(5, new Answer.Text("aus dem ersten Fenster"));
        }
    }

    @Test
    void the_password_in_place_is_enough_when_the_token_is_gone() {
        try (BrowserContext context = browser.context()) {
            Page page = begin(context);
            context.clearCookies();
            go(page, 5);
            page.fill("#q5-input", "ohne Anmeldung");
            assertThat(page.locator("#password")).isVisible();
            page.fill("#password-input", "falsch");
            page.click("#password button");
            assertThat(page.locator("#password-error")).isVisible();
            page.fill("#password-input", org.pruefstein.testkit.TestAccounts.PASSWORD);
            page.click("#password button");
            assertThat(page.locator("#saved")).containsText("Gespeichert", PATIENTLY);
            assertThat(sittings.find(attempt()).orElseThrow().answers())
                    .containsEntry(5, new Answer.Text("ohne Anmeldung"));
        }
    }

    private Page begin(BrowserContext context) {
        Page page = context.newPage();
        Browser.signIn(page, base(), candidate.account());
        page.navigate(address());
        page.fill("#code", exam.code().toLowerCase(java.util.Locale.ROOT));
        page.click("button.primary");
        assertThat(page.locator("#saved")).containsText("Jede Antwort wird sofort gespeichert", PATIENTLY);
        return page;
    }

    private List<Cookie> answerOfflineAndBeKilled() {
        Page page = begin(browser.profile(profile));
        List<Cookie> cookies = page.context().cookies();
        page.context().setOffline(true);
        answerAll(page);
        assertThat(page.locator("#saved")).containsText("5 Antworten noch nicht gespeichert", PATIENTLY);
        Browser.kill(profile);
        assertThat(sittings.find(attempt()).orElseThrow().answers()).isEmpty();
        return cookies;
    }

    private Page reopen(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address());
        return page;
    }

    private void assertEverythingIsBack(Page page) {
        waitUntilWritable(page);
        assertThat(page.locator("#saved")).containsText("Gespeichert", PATIENTLY);
        assertAllSaved();
        assertThat(page.locator("#q5-input")).hasValue("Wort 5");
    }

    private static void waitUntilWritable(Page page) {
        page.waitForFunction("() => !document.querySelector('.ps-question-fields').disabled");
    }

    private static void answerAll(Page page) {
        for (int position = 1; position <= 5; position++) {
            go(page, position);
            Locator place = page.locator(".sit-place:visible");
            if (place.locator(".ps-typed-control").count() > 0) {
                place.locator(".ps-typed-control").fill(position == 4 ? "1234,5" : "Wort " + position);
            } else {
                place.locator(".ps-option-label").first().click();
            }
        }
    }

    private static void go(Page page, int position) {
        page.click("[data-go='" + position + "']");
    }

    private void assertAllSaved() {
        assertThat(sittings.find(attempt()).orElseThrow().answers())
                .containsOnlyKeys(1, 2, 3, 4, 5)
                .containsEntry(4, new Answer.Text("1234,5"))
                .containsEntry(5, new Answer.Text("Wort 5"));
    }

    private AttemptId attempt() {
        return attempts.find(candidate.registration()).orElseThrow().id();
    }

    private String address() {
        return base() + SittingRoutes.sit(exam.session());
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
