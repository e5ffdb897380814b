package org.pruefstein.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.testkit.Browser;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RunPageBrowserIT {
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void the_boxes_that_choose_people_are_named_in_the_pages_language() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context);
            assertThat(page.getByRole(AriaRole.CHECKBOX, named("Zeile auswählen")))
                    .hasCount(1);
            page.getByRole(AriaRole.CHECKBOX, named("Alle Zeilen auswählen")).check();
            assertThat(page.getByRole(AriaRole.CHECKBOX, named("Zeile auswählen")))
                    .isChecked();
            Browser.assertAccessible(page);
        }
    }

    @Test
    void enter_pressed_twice_withdraws_nobody() {
        try (BrowserContext context = browser.context()) {
            Page page = open(context);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden: "))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=cancel-button]"))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(0);
            page.reload();
            assertThat(page.getByRole(AriaRole.CHECKBOX, named("Zeile auswählen")))
                    .hasCount(1);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The page of a run with one person, for its office. */
    private Page open(BrowserContext context) {
        String course = fixtures.course();
        EnrolmentId place = fixtures.enrol(course).place().id();
        long run = jdbc.sql("SELECT run_id FROM enrolment WHERE id = :id")
                .param("id", place.value())
                .query(Long.class)
                .single();
        Page page = context.newPage();
        String base = "http://localhost:" + port;
        Browser.signIn(page, base, accounts.create(Map.of(Role.OFFICE, course)));
        page.navigate(base + "/" + EnrolmentRoutes.RUNS + "/" + run);
        assertThat(page.locator("vaadin-grid")).isVisible();
        return page;
    }
}
