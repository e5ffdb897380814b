package org.pruefstein;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ShellBrowserIT {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Test
    void a_page_that_is_opened_from_far_down_another_begins_at_its_top() {
        try (Browser browser = Browser.start();
                BrowserContext context = browser.context(Browser.options().setViewportSize(360, 320))) {
            Page page = context.newPage();
            Browser.signIn(page, "http://localhost:" + port, accounts.create(Role.OFFICE));
            page.navigate("http://localhost:" + port + "/office");
            page.locator("main h1").waitFor();
            page.locator("main").hover();
            page.mouse().wheel(0, 5_000);
            assertThat(page.locator("main h1")).not().isInViewport();
            page.locator("vaadin-drawer-toggle").click();
            page.locator("nav vaadin-side-nav-item[path='office/people']").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/office/people"));
            assertThat(page.locator("main h1")).hasText("Personen");
            assertThat(page.locator("main h1")).isInViewport();
        }
    }

    @Test
    void a_page_whose_session_has_ended_says_so_and_leads_back_to_where_one_was() {
        try (Browser browser = Browser.start();
                BrowserContext context = browser.context()) {
            Page page = context.newPage();
            TestAccounts.TestAccount office = accounts.create(Role.OFFICE);
            Browser.signIn(page, "http://localhost:" + port, office);
            page.navigate("http://localhost:" + port + "/office/people");
            assertThat(page.locator("main h1")).hasText("Personen");
            context.addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF")
                    .setDomain("localhost")
                    .setPath("/")
                    .setHttpOnly(true)));
            page.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Person anlegen"))
                    .click();
            Locator message = page.locator(".v-system-error");
            assertThat(message).containsText("Ihre Sitzung ist beendet");
            message.click();
            assertThat(page.locator("h1")).hasText("Anmelden");
            page.fill("#username", office.username());
            page.fill("#password", TestAccounts.PASSWORD);
            page.click("button.primary");
            assertThat(page.locator("main h1")).hasText("Personen");
        }
    }

    @Test
    void the_first_stop_of_the_keyboard_is_the_way_past_the_navigation() {
        try (Browser browser = Browser.start();
                BrowserContext context = browser.context()) {
            Page page = context.newPage();
            Browser.signIn(page, "http://localhost:" + port, accounts.create(Role.OFFICE));
            page.navigate("http://localhost:" + port + "/office");
            page.locator("main h1").waitFor();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip-link")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }
}
