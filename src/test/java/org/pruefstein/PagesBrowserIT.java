package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.ProductionApp;

/**
 * Every page of the production jar as each role finds it, with the demo data and with none, light and dark, at 1280 and
 * 360 px. A page that no role can reach by links fails the last test.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesBrowserIT {
    private static final Set<String> SEEN = new TreeSet<>();
    /** Opens with a start code only; its own test looks at it in all its states. */
    private static final String EXAM_ROOM = "/exams/:/sit";

    private static final Addresses ADDRESSES = Addresses.declared();
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

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, de-DE", "DARK, 360, en-GB"})
    @Order(1)
    void signed_out(ColorScheme scheme, int width, String language) {
        try (BrowserContext context = browser.context(options(scheme, width, language))) {
            SEEN.addAll(new PageWalk(context, app.address(), ADDRESSES).walk("/", "/login", "/verify"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Order(2)
    void with_demo_data(String account, ColorScheme scheme, int width, String language) {
        walk(account, scheme, width, language);
    }

    /** Each role in two looks, or in the first of them; the first ones have all widths, colours and languages among them. */
    static Stream<Arguments> looks() {
        List<Arguments> looks = List.of(
                arguments("lernende@demo", ColorScheme.DARK, 360, "en-GB"),
                arguments("dozentin@demo", ColorScheme.LIGHT, 360, "de-DE"),
                arguments("pruefer@demo", ColorScheme.LIGHT, 1280, "de-DE"),
                arguments("buero@demo", ColorScheme.DARK, 1280, "de-DE"),
                arguments("admin@demo", ColorScheme.LIGHT, 1280, "en-GB"),
                arguments("lernende@demo", ColorScheme.LIGHT, 1280, "de-DE"),
                arguments("dozentin@demo", ColorScheme.DARK, 1280, "en-GB"),
                arguments("pruefer@demo", ColorScheme.DARK, 360, "en-GB"),
                arguments("buero@demo", ColorScheme.LIGHT, 360, "en-GB"),
                arguments("admin@demo", ColorScheme.DARK, 360, "de-DE"));
        return looks.stream().limit(5L * Integer.getInteger("pages.looks", 2));
    }

    @ParameterizedTest
    @MethodSource("emptyLooks")
    @Order(3)
    void with_nothing_yet(String role, ColorScheme scheme, int width, String language) throws SQLException {
        walk(newcomer(role), scheme, width, language);
    }

    static Stream<Arguments> emptyLooks() {
        List<Arguments> looks = List.of(
                arguments("LEARNER", ColorScheme.LIGHT, 360, "en-GB"),
                arguments("INSTRUCTOR", ColorScheme.DARK, 360, "de-DE"),
                arguments("EXAMINER", ColorScheme.DARK, 1280, "en-GB"),
                arguments("OFFICE", ColorScheme.LIGHT, 1280, "de-DE"),
                arguments("ADMIN", ColorScheme.DARK, 360, "de-DE"),
                arguments("LEARNER", ColorScheme.DARK, 1280, "de-DE"),
                arguments("INSTRUCTOR", ColorScheme.LIGHT, 1280, "en-GB"),
                arguments("EXAMINER", ColorScheme.LIGHT, 360, "de-DE"),
                arguments("OFFICE", ColorScheme.DARK, 360, "en-GB"),
                arguments("ADMIN", ColorScheme.LIGHT, 1280, "en-GB"));
        return looks.stream().limit(5L * Integer.getInteger("pages.looks", 2));
    }

    @Test
    @Order(4)
    void no_page_was_left_out() {
        Set<String> pages = new TreeSet<>(ADDRESSES.patterns());
        pages.remove(EXAM_ROOM);
        assertThat(SEEN).containsAll(pages);
    }

    /** What is wrong with an address, a right, a form or the programme has pages of its own. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 360, en-GB", "DARK, 1280, de-DE"})
    @Order(5)
    void pages_of_errors(ColorScheme scheme, int width, String language) {
        try (BrowserContext context = browser.context(options(scheme, width, language))) {
            Page page = context.newPage();
            for (String path : List.of("/verify/UNKNOWN", "/imprint/nothing", "/error", "/login?error")) {
                look(page, path);
            }
            page.navigate(app.address() + "/login");
            context.clearCookies();
            page.fill("#username", "lernende@demo");
            page.fill("#password", "demo");
            page.click("button.primary");
            page.locator("a.primary[href='/login']").waitFor();
            Browser.assertAccessible(page);
            Browser.assertFitsWidth(page);
            Browser.signIn(page, app.address(), "lernende@demo", "demo");
            for (String path : List.of("/no-such-page", "/office/people", "/exams/987654/sit", "/results/987654")) {
                look(page, path);
            }
        }
    }

    private static void look(Page page, String path) {
        page.navigate(app.address() + path);
        page.locator("h1").first().waitFor();
        Browser.assertAccessible(page);
        Browser.assertFitsWidth(page);
        assertThat(page.title()).as(path).contains("Prüfstein");
        assertThat(page.locator("body").innerText()).as(path).doesNotContain("Exception");
    }

    /** The last one, because no text is afterwards what it was. */
    @Test
    @Order(6)
    void a_script_in_every_text_runs_on_no_page_of_any_role() throws SQLException {
        app.kill();
        HostileTexts.spread(app.database());
        app.restart();
        try (BrowserContext context = browser.context(options(ColorScheme.LIGHT, 1280, "de-DE"))) {
            PageWalk walk = new PageWalk(context, app.address(), ADDRESSES);
            walk.walk("/", "/login");
            assertThat(walk.shown(HostileTexts.SCRIPT)).isPositive();
        }
        for (String account : List.of("lernende", "dozentin", "pruefer", "buero", "admin")) {
            PageWalk walk = walk(account + "@demo", ColorScheme.LIGHT, 1280, "de-DE");
            assertThat(walk.shown(HostileTexts.SCRIPT)).as(account).isPositive();
        }
    }

    private static PageWalk walk(String account, ColorScheme scheme, int width, String language) {
        try (BrowserContext context = browser.context(options(scheme, width, language))) {
            PageWalk walk = new PageWalk(context, app.address(), ADDRESSES);
            walk.page().navigate(app.address() + "/login");
            walk.page().fill("#username", account);
            walk.page().fill("#password", "demo");
            walk.page().click("button.primary");
            walk.page().waitForURL(url -> !url.contains("/login"));
            SEEN.addAll(walk.walk("/", "/account/password"));
            return walk;
        }
    }

    private static NewContextOptions options(ColorScheme scheme, int width, String language) {
        return Browser.options()
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 800);
    }

    /** An account with this role for a course that nothing was done for. */
    private static String newcomer(String role) throws SQLException {
        String name = "neu-" + role.toLowerCase(java.util.Locale.ROOT) + "-" + System.nanoTime() + "@demo";
        var database = app.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO account (username, password_hash, security_stamp, created_at)
                    SELECT '%s', a.password_hash, 'new', UTC_TIMESTAMP(6) FROM account a
                    WHERE a.username = 'lernende@demo'""".formatted(name));
            statement.executeUpdate("""
                    INSERT INTO person (account_id, given_name, family_name)
                    SELECT id, 'Demo', 'Neu' FROM account WHERE username = '%s'""".formatted(name));
            statement.executeUpdate("""
                    INSERT INTO role_grant (account_id, role, course_key, valid_from, granted_at)
                    SELECT id, '%s', 'no-such-course', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM account
                    WHERE username = '%s'""".formatted(role, name));
        }
        return name;
    }
}
