package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ConfirmIT {
    @LocalServerPort
    int port;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    RegistrationRepository registrations;

    @Autowired
    DemoSessions demo;

    @Autowired
    TestAccounts accounts;

    private ExamFixtures.Desk desk = new ExamFixtures.Desk(
            "", new TestAccounts.TestAccount(new org.pruefstein.identity.AccountId(0L), ""), new BlueprintId(0L));
    private SessionId session = new SessionId(0L);
    private WebSession web = new WebSession(0);

    @BeforeEach
    void plan() {
        web = new WebSession(port);
        desk = fixtures.desk(Blueprint.Kind.FINAL);
        session = fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
    }

    @Test
    void instructions_are_read_confirmed_and_lead_to_the_exam_room() throws Exception {
        var learner = fixtures.learner(desk.course());
        demo.admit(session, java.util.List.of(learner.id()), "Testperson");
        web.signIn(learner.username(), TestAccounts.PASSWORD);
        var page = web.get(path());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.body()).contains("Taschenrechner", "name=\"identity\"").doesNotContain("!exam");
        assertThat(web.postForm(path(), path(), Map.of("identity", "true")).body())
                .contains("role=\"alert\"");
        assertThat(confirmed(learner)).isFalse();
        var done = web.postForm(path(), path(), Map.of("identity", "true", "instructions", "true"));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElse("")).endsWith("/exams/" + session.value() + "/sit");
        assertThat(confirmed(learner)).isTrue();
        assertThat(web.get(path()).body()).doesNotContain("name=\"identity\"").contains("/sit\"");
        assertThat(web.get("/exams/" + session.value() + "/sit").statusCode()).isEqualTo(200);
    }

    @Test
    void who_waits_may_read_but_not_confirm() throws Exception {
        var learner = fixtures.learner(desk.course());
        registrations.register(session, learner.id(), null, 1234, learner.id());
        web.signIn(learner.username(), TestAccounts.PASSWORD);
        assertThat(web.get(path()).body()).contains("Taschenrechner").doesNotContain("name=\"identity\"");
        String token = WebSession.csrf(web.get("/account/password").body());
        assertThat(token).isNotEmpty();
        web.postForm("/account/password", path(), Map.of("identity", "true", "instructions", "true"));
        assertThat(confirmed(learner)).isFalse();
    }

    @Test
    void unknown_foreign_and_malformed_sessions_get_the_same_answer() throws Exception {
        web.signIn(fixtures.learner(desk.course()).username(), TestAccounts.PASSWORD);
        for (String id :
                new String[] {String.valueOf(session.value()), "999999999", "0", "-1", "x", "99999999999999999999"}) {
            assertThat(web.get("/exams/" + id + "/confirm").statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void signed_out_one_is_led_to_the_sign_in_and_back() throws Exception {
        var answer = web.get(path());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        var learner = fixtures.learner(desk.course());
        assertThat(web.signIn(learner.username(), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains(path());
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-021")
    void a_remembered_sign_in_has_to_sign_in_again() throws IOException, InterruptedException {
        var learner = accounts.create(Map.of(Role.LEARNER, desk.course()));
        web.postForm(
                "/login",
                "/login",
                Map.of("username", learner.username(), "password", TestAccounts.PASSWORD, "remember-me", "on"));
        assertThat(web.cookie("remember-me")).isNotEmpty();
        web.forget("JSESSIONID");
        assertThat(web.get("/exams").statusCode()).isEqualTo(200);
        var answer = web.get(path());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private boolean confirmed(TestAccounts.TestAccount learner) {
        return registrations.find(session, learner.id()).orElseThrow().confirmed();
    }

    private String path() {
        return "/exams/" + session.value() + "/confirm";
    }
}
