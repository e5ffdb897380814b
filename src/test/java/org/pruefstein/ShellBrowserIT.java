package org.pruefstein;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
}
