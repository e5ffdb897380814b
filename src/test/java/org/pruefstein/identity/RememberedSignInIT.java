package org.pruefstein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.sitting.SittingRoutes;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RememberedSignInIT {
    private static final String SESSION = "JSESSIONID";
    private static final String REMEMBERED = "remember-me";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SittingFixtures sittings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_asked_to_be_remembered_comes_back_without_a_password() throws Exception {
        WebSession browser = signedIn(accounts.create(Role.LEARNER));
        browser.forget(SESSION);
        assertThat(leadsTo(browser.get("/"))).endsWith("/learn");
    }

    @Test
    void who_did_not_ask_must_sign_in_again() throws Exception {
        WebSession browser = new WebSession(port);
        browser.signIn(accounts.create(Role.LEARNER).username(), TestAccounts.PASSWORD);
        browser.forget(SESSION);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-021")
    void a_remembered_sign_in_does_not_open_the_exam_room() throws Exception {
        SittingFixtures.Exam exam = sittings.exam();
        SittingFixtures.Candidate candidate = sittings.candidate(exam);
        WebSession browser = signedIn(candidate.account());
        assertThat(browser.get(SittingRoutes.sit(exam.session())).statusCode()).isEqualTo(200);
        browser.forget(SESSION);
        assertThat(leadsTo(browser.get(SittingRoutes.sit(exam.session())))).contains("/login");
    }

    @Test
    void signing_out_ends_the_session_and_what_was_remembered() throws Exception {
        TestAccounts.TestAccount account = accounts.create(Role.LEARNER);
        WebSession browser = signedIn(account);
        String remembered = browser.cookie(REMEMBERED);
        assertThat(remembered).isNotEmpty();
        String session = browser.cookie(SESSION);
        browser.postForm("/account/password", "/logout", Map.of());
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(new WebSession(port)
                        .json("GET", "/account/password", "", "Cookie", SESSION + "=" + session)
                        .statusCode())
                .as("the old session of a copied cookie")
                .isEqualTo(302);
        assertThat(remembered(account)).isZero();
    }

    @Test
    void a_forged_remembered_sign_in_is_worth_nothing() throws Exception {
        WebSession browser = new WebSession(port);
        HttpResponse<String> page = browser.json("GET", "/", "", "Cookie", REMEMBERED + "=Zm9yZ2VkOnRva2Vu");
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void a_remembered_sign_in_used_twice_is_worth_nothing_and_ends_all_of_them() throws Exception {
        TestAccounts.TestAccount account = accounts.create(Role.LEARNER);
        String copied = REMEMBERED + "=" + signedIn(account).cookie(REMEMBERED);
        HttpResponse<String> first = new WebSession(port).json("GET", "/", "", "Cookie", copied);
        assertThat(leadsTo(first)).endsWith("/learn");
        assertThat(new WebSession(port).json("GET", "/", "", "Cookie", copied).statusCode())
                .isEqualTo(200);
        assertThat(new WebSession(port)
                        .json("GET", "/learn", "", "Cookie", copied)
                        .statusCode())
                .isEqualTo(302);
        assertThat(remembered(account)).isZero();
    }

    @Test
    void a_sign_in_remembered_before_the_password_changed_is_worth_nothing() throws Exception {
        TestAccounts.TestAccount account = accounts.create(Role.LEARNER);
        WebSession browser = signedIn(account);
        WebSession changer = new WebSession(port);
        changer.signIn(account.username(), TestAccounts.PASSWORD);
        Map<String, String> change = Map.of(
                "oldPassword",
                TestAccounts.PASSWORD,
                "newPassword",
                "another password",
                "repeated",
                "another password");
        assertThat(changer.postForm("/account/password", "/account/password", change)
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/account/password").statusCode())
                .as("a session from before the change")
                .isEqualTo(302);
        browser.forget(SESSION);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(remembered(account)).isZero();
    }

    private int remembered(TestAccounts.TestAccount account) {
        return jdbc.sql("SELECT COUNT(*) FROM persistent_logins WHERE username = :u")
                .param("u", account.username())
                .query(Integer.class)
                .single();
    }

    private WebSession signedIn(TestAccounts.TestAccount account) throws Exception {
        WebSession browser = new WebSession(port);
        browser.postForm(
                "/login",
                "/login",
                Map.of("username", account.username(), "password", TestAccounts.PASSWORD, REMEMBERED, "on"));
        return browser;
    }

    private static String leadsTo(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
