package org.pruefstein.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A headless Chromium, the one in the path of this machine. Open one per test class and close it at the end; contexts
 * and pages made from it are what each test has for itself. Not for use by several threads.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser() {
        // what is awaited comes, but a busy machine needs longer than the library's five seconds
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(ARGUMENTS));
    }

    /** Starts it. @throws IllegalStateException when there is no Chromium in the path */
    public static Browser start() {
        return new Browser();
    }

    /** A fresh context: cookies and storage of its own, German, 1280 × 800. */
    public BrowserContext context() {
        return context(options());
    }

    public BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /** What {@link #context()} uses, to be changed: language, colour scheme, size, touch. */
    public static com.microsoft.playwright.Browser.NewContextOptions options() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("de-DE")
                .setViewportSize(1280, 800);
    }

    /** A page in a fresh context. */
    public Page page() {
        return context().newPage();
    }

    /** A browser of its own whose profile folder outlives it, as that of a person who closes it and comes back. */
    public BrowserContext profile(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium())
                                .setArgs(ARGUMENTS)
                                .setLocale("de-DE")
                                .setViewportSize(1280, 800));
    }

    /** Ends the browser of a profile as a crash would, all its processes at once. */
    public static void kill(Path folder) {
        List<ProcessHandle> processes = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(p -> p.onExit().join());
    }

    /** Signs in on the sign-in page. */
    public static void signIn(Page page, String base, TestAccounts.TestAccount account) {
        signIn(page, base, account.username(), TestAccounts.PASSWORD);
    }

    /** Signs in on the sign-in page under any name, such as that of a demo account. */
    public static void signIn(Page page, String base, String username, String password) {
        page.navigate(base + "/login");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Fails when axe finds something serious or critical. */
    public static void assertAccessible(Page page) {
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(v -> SERIOUS.contains(v.getImpact()))
                        .map(Browser::describe)
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }

    /** Fails when the page must be scrolled sideways. */
    public static void assertFitsWidth(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide at " + page.url())
                .isZero();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    private static Path chromium() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium in the path"));
    }
}
