package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.ProductionApp;

/** The whole story on the production jar, as people with different roles live it. */
class StoryBrowserIT {
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

    @Test
    void the_sign_in_page_opens() {
        Page page = browser.page();
        page.navigate(app.address() + "/login");
        assertThat(page.title()).contains("Anmelden");
    }
}
