package org.pruefstein;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.ProductionApp;

/**
 * The demo's open exam session with people in it: an examiner who admits them and watches, candidates who sit. Whoever
 * sits keeps the page open until the hall is closed.
 */
final class ExamHall implements AutoCloseable {
    private static final String PASSWORD = "demo";
    private final ProductionApp app;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();
    private final Page desk;
    private final String session;
    private final String code;

    ExamHall(ProductionApp app, Browser browser) {
        this.app = app;
        this.browser = browser;
        desk = signedIn("pruefer@demo", Browser.options());
        desk.navigate(app.address() + "/examine/sessions");
        desk.getByText("Abschlussprüfung zum Ausprobieren (Demo)").click();
        code = desk.locator(".start-code-text").textContent().strip();
        session = desk.url().replaceFirst(".*/sessions/(\\d+).*", "$1");
    }

    /** Has demo people of these family names enrolled, registered by the examiner, and admitted. */
    void admit(String... familyNames) throws SQLException {
        for (String name : familyNames) {
            enrol(name);
        }
        desk.reload();
        press(desk.locator("main"), "Personen anmelden");
        Locator people = desk.locator("vaadin-dialog");
        for (String name : familyNames) {
            people.getByLabel("Filtern").fill(username(name));
            Locator found = people.locator("vaadin-grid-cell-content:visible", inside("@demo"));
            assertThat(found).hasCount(1);
            assertThat(found).containsText(username(name));
            people.getByRole(AriaRole.CHECKBOX, named("Zeile auswählen")).check();
        }
        press(people, "Anmelden");
        assertThat(people).hasCount(0);
        Locator waiting = desk.locator("main vaadin-grid vaadin-checkbox:visible");
        assertThat(waiting).hasCount(familyNames.length);
        waiting.all().forEach(Locator::click);
        press(desk.locator("main"), "Ausgewählte zulassen");
        Locator reason = desk.locator("vaadin-dialog");
        reason.locator("textarea").fill("Demo");
        press(reason, "Zulassen");
        assertThat(reason).hasCount(0);
    }

    /** Confirms, enters the start code and begins. */
    Page sit(String account, NewContextOptions options) {
        Page page = signedIn(account, options);
        page.navigate(app.address() + "/exams/" + session + "/confirm");
        page.check("input[name=identity]");
        page.check("input[name=instructions]");
        page.click("button.primary");
        page.navigate(app.address() + "/exams/" + session + "/sit");
        page.fill("#code", code);
        page.click("button.primary");
        assertThat(page.locator("#saved")).containsText("gespeichert");
        return page;
    }

    /** Gives some answer to each of the first questions. */
    void answer(Page page, int questions) {
        for (int position = 1; position <= questions; position++) {
            go(page, position);
            Locator place = page.locator(".sit-place:visible");
            Locator options = place.locator(".ps-option-label");
            if (options.count() > 0) {
                options.nth(position % options.count()).click();
            }
            place.locator(".ps-pick:first-child").all().forEach(Locator::click);
            place.locator("input[type=text], textarea").all().forEach(field -> field.fill("42"));
            choose(place.locator("select").all());
        }
        assertThat(page.locator("#saved")).containsText("Gespeichert");
    }

    /** Chooses something in each list, another place in each where they are as many as the places. */
    private static void choose(List<Locator> lists) {
        for (int i = 0; i < lists.size(); i++) {
            int choices = lists.get(i).locator("option").count() - 1;
            lists.get(i).selectOption(new SelectOption().setIndex(1 + i % choices));
        }
    }

    /** Goes to a question, on a narrow screen by unfolding the list of numbers. */
    private static void go(Page page, int position) {
        Locator number = page.locator("[data-go='" + position + "']");
        if (!number.isVisible()) {
            page.click(".sit-overview summary");
        }
        number.click();
    }

    void flag(Page page, int position) {
        go(page, position);
        page.click("#flag");
    }

    /** Goes to the question with the fewest words among the first ones that offer so many options. */
    void goToShortest(Page page, int questions, int options) {
        page.evaluate("""
                ([most, options]) => [...document.querySelectorAll('.sit-place')]
                  .filter(place => place.dataset.position <= most)
                  .filter(place => place.querySelectorAll('.ps-option-label').length >= options)
                  .sort((one, other) => one.textContent.length - other.textContent.length)
                  .slice(0, 1)
                  .forEach(place => document.querySelector(`[data-go='${place.dataset.position}']`).click())""", List.of(questions, options));
        page.mouse().move(0, 0);
    }

    void handIn(Page page) {
        page.click("#finish");
        page.click("#finish-confirm");
        page.locator("#receipt").waitFor();
    }

    /** Closes the person's page and lets seven minutes pass for it. */
    void silence(Page page, String account) throws SQLException {
        page.context().close();
        execute("""
                UPDATE attempt SET last_contact_at = UTC_TIMESTAMP(6) - INTERVAL 7 MINUTE
                WHERE registration_id IN (SELECT r.id FROM registration r JOIN account a ON a.id = r.account_id
                                          WHERE a.username = '%s' AND r.session_id = %s)""".formatted(account, session));
    }

    /** The board of the session. */
    Page board() {
        desk.navigate(app.address() + "/examine/sessions/" + session + "/board");
        desk.locator("table.board tbody tr").first().waitFor();
        return desk;
    }

    void giveTime(String familyName, String reason) {
        desk.locator("table.board tbody tr", text(familyName))
                .locator("vaadin-button")
                .click();
        Locator dialogs = desk.locator("vaadin-dialog");
        press(dialogs, "Zeit geben");
        assertThat(dialogs).hasCount(2);
        dialogs.last().getByLabel("Begründung").fill(reason);
        press(dialogs.last(), "Zeit geben");
        assertThat(dialogs).hasCount(1);
        press(dialogs, "Schließen");
        assertThat(dialogs).hasCount(0);
        assertThat(desk.locator("vaadin-notification-card")).hasCount(0);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

    private Page signedIn(String account, NewContextOptions options) {
        BrowserContext context = browser.context(options);
        open.add(context);
        Page page = context.newPage();
        Browser.signIn(page, app.address(), account, PASSWORD);
        return page;
    }

    private void enrol(String familyName) throws SQLException {
        String name = username(familyName);
        execute("""
                INSERT INTO account (username, password_hash, security_stamp, created_at)
                SELECT '%s', a.password_hash, 'new', UTC_TIMESTAMP(6) FROM account a
                WHERE a.username = 'lernende@demo'""".formatted(name));
        execute("""
                INSERT INTO person (account_id, given_name, family_name)
                SELECT id, 'Demo', '%s' FROM account WHERE username = '%s'""".formatted(familyName, name));
        execute("""
                INSERT INTO enrolment (run_id, account_id, enrolled_at)
                SELECT r.id, a.id, UTC_TIMESTAMP(6) FROM course_run r CROSS JOIN account a
                WHERE r.title = 'Demo-Durchgang' AND a.username = '%s'""".formatted(name));
    }

    private void execute(String sql) throws SQLException {
        var database = app.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String username(String familyName) {
        return familyName.toLowerCase(Locale.ROOT) + "@demo";
    }

    private static void press(Locator place, String button) {
        place.getByRole(AriaRole.BUTTON, named(button).setExact(true)).last().click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.LocatorOptions inside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
