package org.pruefstein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInIT {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts service;

    @Autowired
    People people;

    @Test
    void right_password_signs_in_with_a_new_session() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        WebSession web = new WebSession(port);
        web.get("/login");
        String before = web.cookie("JSESSIONID");
        HttpResponse<String> reply = web.signIn(learner.username(), TestAccounts.PASSWORD);
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location").orElseThrow()).doesNotContain("error");
        assertThat(web.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void unknown_name_and_wrong_password_get_the_same_answer() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        var wrong = new WebSession(port).signIn(learner.username(), "wrong");
        var unknown = new WebSession(port).signIn("nobody-" + learner.username(), "wrong");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void five_failures_lock_the_account_even_for_the_right_password() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        for (int i = 0; i < 5; i++) {
            new WebSession(port).signIn(learner.username(), "wrong");
        }
        var reply = new WebSession(port).signIn(learner.username(), TestAccounts.PASSWORD);
        assertThat(reply.headers().firstValue("Location").orElseThrow()).contains("/login?error");
    }

    @Test
    void security_headers_stand_on_every_kind_of_response() throws Exception {
        for (String path : new String[] {"/login", "/", "/styles.css", "/no-such-page", "/actuator/health"}) {
            var headers = raw(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
        }
    }

    @Test
    void a_one_time_password_leads_to_nothing_but_its_change() throws Exception {
        accounts.signIn(accounts.create(Role.OFFICE));
        String username = "new-" + java.util.UUID.randomUUID() + "@example.org";
        var created = service.create(new NewAccount(username, "Kim", "Muster", null, null));
        accounts.signOut();
        WebSession web = new WebSession(port);
        web.signIn(username, created.oneTimePassword());
        assertThat(web.get("/").headers().firstValue("Location").orElseThrow()).endsWith("/account/password");
        var fields = Map.of(
                "oldPassword",
                created.oneTimePassword(),
                "newPassword",
                "my own password",
                "repeated",
                "my own password");
        var changed = web.postForm("/account/password", "/account/password", fields);
        assertThat(changed.headers().firstValue("Location").orElseThrow()).contains("/login?changed");
        assertThat(new WebSession(port)
                        .signIn(username, created.oneTimePassword())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("error");
        assertThat(new WebSession(port)
                        .signIn(username, "my own password")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("error");
    }

    @Test
    void a_session_ends_when_its_account_is_disabled() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        WebSession web = new WebSession(port);
        web.signIn(learner.username(), TestAccounts.PASSWORD);
        assertThat(web.get("/account/password").statusCode()).isEqualTo(200);
        accounts.signIn(accounts.create(Role.OFFICE));
        people.setDisabled(learner.id(), true);
        accounts.signOut();
        assertThat(web.get("/account/password").statusCode()).isEqualTo(302);
    }

    @Test
    void a_sign_in_without_the_token_of_the_form_is_refused() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        try (HttpClient client = HttpClient.newHttpClient()) {
            var reply = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "username=" + learner.username() + "&password=a+long+test+password"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(403);
        }
    }

    private HttpResponse<String> raw(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
