package org.pruefstein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInIT {
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts service;

    @Autowired
    People people;

    @Autowired
    SittingFixtures sittings;

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
    void fifty_failures_lock_an_address_for_every_name_with_the_same_answer_and_no_other_address() throws Exception {
        String address = address();
        var learner = accounts.create(Role.LEARNER);
        var wrong = from(address, "nobody-0-" + learner.username(), "wrong");
        for (int i = 1; i < SignInThrottle.ADDRESS_LIMIT; i++) {
            from(address, "nobody-" + i + "-" + learner.username(), "wrong");
        }
        var locked = from(address, learner.username(), TestAccounts.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(location(locked)).isEqualTo(location(wrong)).contains("/login?error");
        assertThat(location(from("198.51.100.77", learner.username(), TestAccounts.PASSWORD)))
                .doesNotContain("error");
    }

    @Test
    void what_is_said_of_wrong_unknown_disabled_and_locked_is_the_same_to_the_letter() throws Exception {
        var wrong = accounts.create(Role.LEARNER);
        var disabled = accounts.create(Role.LEARNER);
        accounts.signIn(accounts.create(Role.OFFICE));
        people.setDisabled(disabled.id(), true);
        accounts.signOut();
        var locked = accounts.create(Role.LEARNER);
        for (int i = 0; i < SignInThrottle.ACCOUNT_LIMIT; i++) {
            from(address(), locked.username(), "wrong");
        }
        String said = said(wrong.username(), "wrong");
        assertThat(said).contains("Anmeldung nicht möglich");
        assertThat(said("nobody-" + wrong.username(), "wrong")).isEqualTo(said);
        assertThat(said(disabled.username(), TestAccounts.PASSWORD)).isEqualTo(said);
        assertThat(said(locked.username(), TestAccounts.PASSWORD)).isEqualTo(said);
        for (String hostile :
                new String[] {"' OR 1=1 --", "<script>alert(1)</script>", "x".repeat(5_000), "\u0000", " "}) {
            assertThat(said(hostile, hostile)).isEqualTo(said);
        }
    }

    @Test
    void failures_at_the_exam_page_count_towards_the_same_lock() throws Exception {
        SittingFixtures.Exam exam = sittings.exam();
        TestAccounts.TestAccount candidate = sittings.candidate(exam).account();
        String body = "{\"username\":\"%s\",\"password\":\"wrong\"}".formatted(candidate.username());
        for (int i = 0; i < SignInThrottle.ACCOUNT_LIMIT; i++) {
            assertThat(new WebSession(port)
                            .json(
                                    "POST",
                                    "/api/v1/attempts/1/writer/password",
                                    body,
                                    "X-Requested-By",
                                    "exam-page",
                                    "X-Forwarded-For",
                                    address())
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(location(from(address(), candidate.username(), TestAccounts.PASSWORD)))
                .contains("/login?error");
    }

    @Test
    void a_form_that_was_open_longer_than_the_session_says_so_and_leads_back_to_itself() throws Exception {
        for (String form : new String[] {"/login", "/account/password", "/exams/1/sit/start", "/exams/1/confirm"}) {
            WebSession web = new WebSession(port);
            String token = WebSession.csrf(web.get("/login").body());
            web.forget("JSESSIONID");
            var reply = web.form(form, "_csrf=" + token, "Referer", "http://localhost:" + port + form + "?lang=de");
            assertThat(reply.statusCode()).as(form).isEqualTo(403);
            assertThat(reply.body())
                    .contains("Diese Seite war zu lange offen", "href=\"" + form + "\"")
                    .doesNotContain("Berechtigung");
        }
        for (String elsewhere : new String[] {"http://localhost//evil.example/x", "javascript:alert(1)", "\\\\evil"}) {
            assertThat(new WebSession(port)
                            .form("/login", "", "Referer", elsewhere)
                            .body())
                    .contains("href=\"/\"")
                    .doesNotContain("evil", "javascript:");
        }
    }

    @Test
    void a_password_longer_than_can_be_kept_is_refused_with_the_reason() throws Exception {
        var learner = accounts.create(Role.LEARNER);
        WebSession web = new WebSession(port);
        web.signIn(learner.username(), TestAccounts.PASSWORD);
        for (String password : new String[] {"ü".repeat(40), "x".repeat(73), "kurz"}) {
            var reply = web.postForm(
                    "/account/password",
                    "/account/password",
                    Map.of("oldPassword", TestAccounts.PASSWORD, "newPassword", password, "repeated", password));
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.body()).contains(password.equals("kurz") ? "mindestens 10 Zeichen" : "ist zu lang");
        }
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

    /** So that the many failures of a test do not lock the address of all others. */
    private static String address() {
        return "2001:db8::" + Integer.toHexString(ADDRESS.incrementAndGet());
    }

    private HttpResponse<String> from(String address, String username, String password) throws Exception {
        return from(new WebSession(port), address, username, password);
    }

    private static HttpResponse<String> from(WebSession web, String address, String username, String password)
            throws Exception {
        String fields = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        URLEncoder.encode(username, StandardCharsets.UTF_8),
                        URLEncoder.encode(password, StandardCharsets.UTF_8),
                        WebSession.csrf(web.get("/login").body()));
        return web.form("/login", fields, "X-Forwarded-For", address);
    }

    /** The page a person sees after trying, without its token. */
    private String said(String username, String password) throws Exception {
        WebSession web = new WebSession(port);
        assertThat(location(from(web, address(), username, password))).endsWith("/login?error");
        return web.get("/login?error").body().replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1");
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElse("");
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
