package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class ProtocolIT {
    private static final String TEXT =
            "{\"epoch\":1,\"entries\":[{\"position\":5,\"seq\":%d,\"answer\":{\"text\":\"%s\"}}]}";

    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    AnswerRepository answers;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

    @BeforeEach
    void seat() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
    }

    @Test
    void a_whole_sitting_by_the_protocol() throws Exception {
        ExamClient page = start(candidate);
        assertThat(page.openWriter().statusCode()).isEqualTo(200);
        HttpResponse<String> saved = page.put("answers", TEXT.formatted(1, "Quorxel"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(json(saved).get("results").get(0).get("outcome").stringValue())
                .isEqualTo("SAVED");

        JsonNode state = json(page.get("state"));
        assertThat(state.get("saved").get("5").toString()).isEqualTo("[1,1]");
        assertThat(state.get("remaining").longValue()).isBetween(44 * 60_000L, 45 * 60_000L);
        assertThat(state.get("writer").get("active").booleanValue()).isTrue();

        HttpResponse<String> missing = page.post("submit", "{\"epoch\":1,\"lastSeq\":2}");
        assertThat(missing.statusCode()).isEqualTo(409);
        assertThat(json(missing).get("missing").toString()).isEqualTo("[2]");
        HttpResponse<String> first = page.post("submit", "{\"epoch\":1,\"lastSeq\":1}");
        HttpResponse<String> second = page.post("submit", "{\"epoch\":1,\"lastSeq\":1}");
        assertThat(first.statusCode()).isEqualTo(200);
        String hash = json(first).get("end").get("receipt").stringValue();
        assertThat(json(second).get("end").get("receipt").stringValue()).isEqualTo(hash);
        assertThat(page.page().body()).contains(hash);
        assertThat(json(page.put("answers", TEXT.formatted(2, "zu spät")))
                        .get("results")
                        .toString())
                .contains("LATE");
    }

    @Test
    void the_writers_cookie_is_out_of_reach_for_scripts_and_other_sites() throws Exception {
        HttpResponse<String> opened = start(candidate).openWriter();
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("writer=")
                .contains(
                        "HttpOnly",
                        "SameSite=Strict",
                        "Path=/api/v1/attempts/" + attempt().value());
        assertThat(opened.body()).isEqualTo("{\"epoch\":1}");
        assertThat(jdbc.sql("SELECT token_hash FROM writer_epoch WHERE attempt_id = :id")
                        .param("id", attempt().value())
                        .query(String.class)
                        .single())
                .doesNotContain(cookie.substring(7, 40));
    }

    @Test
    void a_writer_needs_the_sign_in_with_its_csrf_token() throws Exception {
        ExamClient page = start(candidate);
        String api = SittingRoutes.api(attempt());
        WebSession stranger = new WebSession(port);
        assertThat(stranger.json("POST", api + "/writer", "", "X-Requested-By", "exam-page")
                        .statusCode())
                .isIn(401, 403);
        assertThat(page.web()
                        .json("POST", api + "/writer", "", "X-Requested-By", "exam-page")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page.web()
                        .json("POST", api + "/writer", "", "X-CSRF-TOKEN", page.csrf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(attempts.find(attempt()).orElseThrow().epoch()).isZero();
    }

    @Test
    void the_password_opens_a_writer_where_the_sign_in_has_ended() throws Exception {
        start(candidate);
        String path = SittingRoutes.api(attempt()) + "/writer/password";
        WebSession later = new WebSession(port);
        String right = "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(candidate.account().username(), TestAccounts.PASSWORD);
        assertThat(later.json("POST", path, right.replace("long", "short"), "X-Requested-By", "exam-page")
                        .statusCode())
                .isEqualTo(401);
        assertThat(later.json("POST", path, right).statusCode()).isEqualTo(403);
        assertThat(later.json("POST", path, right, "X-Requested-By", "exam-page")
                        .statusCode())
                .isEqualTo(200);
        assertThat(later.cookie("JSESSIONID")).isEmpty();

        SittingFixtures.Candidate other = fixtures.candidate(exam);
        String foreign = "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(other.account().username(), TestAccounts.PASSWORD);
        assertThat(later.json("POST", path, foreign, "X-Requested-By", "exam-page")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void unknown_foreign_and_malformed_ids_get_the_same_answer() throws Exception {
        ExamClient mine = start(candidate);
        mine.openWriter();
        SittingFixtures.Candidate other = fixtures.candidate(exam);
        start(other).openWriter();
        Long foreign = attempts.find(other.registration()).orElseThrow().id().value();
        for (Object id : List.of(foreign, 999999999L, "abc", "0", "-1")) {
            String api = "/api/v1/attempts/" + id;
            for (HttpResponse<String> reply : List.of(
                    mine.web().get(api + "/state"),
                    mine.web().json("PUT", api + "/answers", TEXT.formatted(1, "x"), "X-Requested-By", "exam-page"),
                    mine.web()
                            .json(
                                    "POST",
                                    api + "/submit",
                                    "{\"epoch\":1,\"lastSeq\":0}",
                                    "X-Requested-By",
                                    "exam-page"),
                    mine.web()
                            .json(
                                    "POST",
                                    api + "/writer",
                                    "",
                                    "X-Requested-By",
                                    "exam-page",
                                    "X-CSRF-TOKEN",
                                    mine.csrf()))) {
                assertThat(reply.statusCode()).as(api).isEqualTo(404);
                assertThat(reply.body()).as(reply.request().toString()).isEqualTo("{\"code\":\"not-found\"}");
            }
        }
        assertThat(answers.current(new AttemptId(foreign))).isEmpty();
    }

    @Test
    void before_the_start_nothing_is_taken_from_anybody_although_the_sitting_has_its_number() throws Exception {
        ExamClient page = new ExamClient(port, exam.session(), null);
        page.signIn(candidate.account());
        page.start("falsch");
        assertThat(page.page().body()).contains("name=\"code\"").doesNotContain("ps-question");
        String api = SittingRoutes.api(attempt());
        HttpResponse<String> writer = page.web()
                .json("POST", api + "/writer", "", "X-Requested-By", "exam-page", "X-CSRF-TOKEN", page.csrf());
        HttpResponse<String> answer =
                page.web().json("PUT", api + "/answers", TEXT.formatted(1, "zu früh"), "X-Requested-By", "exam-page");
        HttpResponse<String> submit =
                page.web().json("POST", api + "/submit", "{\"epoch\":1,\"lastSeq\":0}", "X-Requested-By", "exam-page");
        for (HttpResponse<String> reply :
                List.of(writer, answer, submit, page.web().get(api + "/state"))) {
            assertThat(reply.statusCode()).as(reply.request().toString()).isEqualTo(404);
            assertThat(reply.body()).isEqualTo("{\"code\":\"not-found\"}");
        }
        assertThat(attempts.find(attempt()).orElseThrow().state()).isEqualTo(AttemptState.READY);
        assertThat(answers.current(attempt())).isEmpty();
    }

    @Test
    void a_forged_token_is_refused_like_an_unknown_id() throws Exception {
        start(candidate).openWriter();
        WebSession thief = new WebSession(port);
        String api = SittingRoutes.api(attempt());
        for (String cookie : List.of("writer=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "writer=", "x=y")) {
            HttpResponse<String> reply = thief.json(
                    "PUT", api + "/answers", TEXT.formatted(1, "x"), "X-Requested-By", "exam-page", "Cookie", cookie);
            assertThat(reply.statusCode()).isEqualTo(404);
        }
        assertThat(answers.current(attempt())).isEmpty();
    }

    @Test
    void a_foreign_page_changes_nothing() throws Exception {
        ExamClient page = start(candidate);
        page.openWriter();
        String api = SittingRoutes.api(attempt()) + "/answers";
        String body = TEXT.formatted(1, "x");
        assertThat(page.web().json("PUT", api, body).statusCode()).isEqualTo(403);
        assertThat(page.web()
                        .json("PUT", api, body, "X-Requested-By", "exam-page", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page.web()
                        .json("PUT", api, body, "X-Requested-By", "exam-page", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page.web()
                        .json("PUT", api, body, "X-Requested-By", "exam-page", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void malformed_oversized_and_surplus_things_are_refused_and_nothing_is_kept() throws Exception {
        ExamClient page = start(candidate);
        page.openWriter();
        String entry = "{\"position\":5,\"seq\":1,\"answer\":{\"text\":\"x\"}}";
        String entries = (entry + ",").repeat(101);
        List<String> bad = List.of(
                "",
                "[]",
                "null",
                "{",
                "{\"epoch\":1}",
                "{\"epoch\":\"1\",\"entries\":[]}",
                "{\"epoch\":1.5,\"entries\":[]}",
                "{\"epoch\":99999999999,\"entries\":[]}",
                "{\"epoch\":1,\"entries\":{}}",
                "{\"epoch\":1,\"entries\":[1]}",
                "{\"epoch\":1,\"entries\":[" + entries.substring(0, entries.length() - 1) + "]}",
                "{\"epoch\":1,\"score\":100,\"entries\":[" + entry + "]}",
                "{\"epoch\":1,\"deadline\":1,\"entries\":[" + entry + "]}",
                "{\"epoch\":1,\"entries\":[" + entry.replace("\"seq\"", "\"score\":1,\"seq\"") + "]}",
                "{\"epoch\":1,\"entries\":[" + entry.replace("\"seq\":1", "\"seq\":0") + "]}",
                "{\"epoch\":1,\"entries\":[" + entry.replace("\"seq\":1", "\"seq\":-5") + "]}",
                "{\"epoch\":1,\"entries\":[" + entry.replace(",\"answer\":{\"text\":\"x\"}", "") + "]}",
                "[".repeat(2000));
        for (String body : bad) {
            assertThat(page.put("answers", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(page.put("answers", " ".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(page.web()
                        .json("PUT", SittingRoutes.api(attempt()) + "/answers", "x=1", "X-Requested-By", "exam-page")
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.post("submit", "{\"epoch\":1,\"lastSeq\":0,\"cause\":\"X\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.put("flags", "{\"flagged\":[\"a\"]}").statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM answer_event WHERE attempt_id = :id")
                        .param("id", attempt().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_older_device_is_told_and_its_entries_are_kept_without_counting() throws Exception {
        ExamClient first = start(candidate);
        first.openWriter();
        ExamClient second = new ExamClient(port, exam.session(), attempt());
        second.signIn(candidate.account());
        second.openWriter();
        second.put("answers", TEXT.formatted(1, "zwei").replace("\"epoch\":1", "\"epoch\":2"));
        HttpResponse<String> reply = first.put("answers", TEXT.formatted(7, "eins"));
        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(json(reply).get("code").stringValue()).isEqualTo("superseded");
        assertThat(json(reply).get("results").toString()).contains("SUPERSEDED");
        assertThat(answers.current(attempt()).get(5).answer()).contains("zwei");
        assertThat(first.put("answers", TEXT.formatted(8, "x").replace("\"epoch\":1", "\"epoch\":2"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(first.post("submit", "{\"epoch\":1,\"lastSeq\":0}").statusCode())
                .isEqualTo(409);
        assertThat(json(first.get("state")).get("writer").get("active").booleanValue())
                .isFalse();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-026")
    void who_knows_an_older_writer_than_the_newest_opens_none_and_is_told() throws Exception {
        ExamClient page = start(candidate);
        assertThat(page.openWriter("{\"newest\":0}").body()).isEqualTo("{\"epoch\":1}");
        HttpResponse<String> late = page.openWriter("{\"newest\":0}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).isEqualTo("{\"code\":\"taken-over\",\"epoch\":1}");
        assertThat(late.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("writer=");
        assertThat(page.put("answers", TEXT.formatted(1, "noch da")).statusCode())
                .isEqualTo(200);
        String password = "{\"username\":\"%s\",\"password\":\"%s\",\"newest\":%d}";
        for (int newest : new int[] {0, 1}) {
            assertThat(new WebSession(port)
                            .json(
                                    "POST",
                                    SittingRoutes.api(attempt()) + "/writer/password",
                                    password.formatted(candidate.account().username(), TestAccounts.PASSWORD, newest),
                                    "X-Requested-By",
                                    "exam-page")
                            .statusCode())
                    .isEqualTo(newest == 1 ? 200 : 409);
        }
        for (String bad :
                List.of("{}", "{\"newest\":-1}", "{\"newest\":\"1\"}", "{\"newest\":2,\"epoch\":2}", "[", "x")) {
            assertThat(page.openWriter(bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(attempts.find(attempt()).orElseThrow().epoch()).isEqualTo(2);
    }

    @Test
    void flags_are_kept() throws Exception {
        ExamClient page = start(candidate);
        page.openWriter();
        assertThat(page.put("flags", "{\"flagged\":[3,1,99,3]}").body()).isEqualTo("{\"flagged\":[1,3]}");
        assertThat(json(page.get("state")).get("flagged").toString()).isEqualTo("[1,3]");
    }

    @Test
    void the_page_needs_a_sign_in_and_a_seat() throws Exception {
        WebSession web = new WebSession(port);
        HttpResponse<String> anonymous = web.get(SittingRoutes.sit(exam.session()));
        assertThat(anonymous.statusCode()).isEqualTo(302);
        assertThat(anonymous.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        web.signIn(fixtures.candidate(fixtures.exam()).account().username(), TestAccounts.PASSWORD);
        assertThat(web.get(SittingRoutes.sit(exam.session())).statusCode()).isEqualTo(404);
        assertThat(web.get("/exams/987654/sit").statusCode()).isEqualTo(404);
        assertThat(web.get("/exams/x/sit").statusCode()).isEqualTo(404);
    }

    @Test
    void after_signing_in_one_is_led_back_to_the_exam() throws Exception {
        WebSession web = new WebSession(port);
        web.get(SittingRoutes.sit(exam.session()));
        HttpResponse<String> signedIn = web.signIn(candidate.account().username(), TestAccounts.PASSWORD);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains(SittingRoutes.sit(exam.session()));
    }

    @Test
    void the_code_is_asked_for_and_a_wrong_one_is_said_at_the_place() throws Exception {
        ExamClient page = new ExamClient(port, exam.session(), null);
        page.signIn(candidate.account());
        assertThat(page.page().body()).contains("name=\"code\"");
        HttpResponse<String> wrong = page.start("<script>alert(1)</script>");
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("code-error").doesNotContain("<script>alert");
        assertThat(page.start(exam.code()).statusCode()).isEqualTo(302);
    }

    @Test
    void strict_headers_stand_on_page_and_protocol() throws Exception {
        ExamClient page = start(candidate);
        page.openWriter();
        for (HttpResponse<String> reply : List.of(
                page.page(),
                page.get("state"),
                page.put("answers", "{"),
                page.web().get("/sit/page.js"),
                page.web().get("/api/v1/attempts/1/nothing"))) {
            var headers = reply.headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(reply.uri().toString())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Cache-Control").orElse("")).containsAnyOf("no-store", "no-cache");
        }
    }

    @Test
    void an_overdue_sitting_hands_itself_in() throws Exception {
        ExamClient page = start(candidate);
        page.openWriter();
        page.put("answers", TEXT.formatted(1, "rechtzeitig"));
        fixtures.age(attempt(), Duration.ofHours(1));
        assertThat(json(page.post("submit", "{\"epoch\":1,\"lastSeq\":9}"))
                        .get("end")
                        .get("cause")
                        .stringValue())
                .isEqualTo("TIME_OUT");
    }

    private ExamClient start(SittingFixtures.Candidate who) throws Exception {
        ExamClient page = new ExamClient(port, exam.session(), null);
        page.signIn(who.account());
        assertThat(page.start(exam.code()).statusCode()).isEqualTo(302);
        page.page();
        return page;
    }

    private AttemptId attempt() {
        return attempts.find(candidate.registration()).orElseThrow().id();
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return CanonicalJson.read(reply.body());
    }
}
