package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LogPageIT {
    @LocalServerPort
    int port;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    Invigilation invigilation;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void the_log_can_be_printed_and_what_people_typed_is_text() throws Exception {
        SittingFixtures.Exam exam = fixtures.exam();
        SittingDesk.Sitting sitting = desk.open(exam);
        accounts.signIn(exam.examiner());
        invigilation.give(
                exam.session(), sitting.candidate().registration(), CreditKind.PAUSE, 5, "<script>alert(1)</script>");
        invigilation.close(exam.session(), sitting.candidate().registration(), "Ende & aus");
        WebSession web = new WebSession(port);
        web.signIn(exam.examiner().username(), TestAccounts.PASSWORD);
        var page = web.get(SittingRoutes.log(exam.session()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Ende &amp; aus", "Quittung ", "+5 min · Pause")
                .doesNotContain("<script>alert(1)");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void unknown_foreign_and_malformed_logs_give_the_same_answer_and_a_candidate_gets_none() throws Exception {
        SittingFixtures.Exam exam = fixtures.exam();
        SittingFixtures.Exam other = fixtures.exam();
        WebSession web = new WebSession(port);
        web.signIn(other.examiner().username(), TestAccounts.PASSWORD);
        String foreign = web.get(SittingRoutes.log(exam.session())).body();
        for (String id : List.of("999999999", "abc", "-1", "99999999999999999999")) {
            var answer = web.get("/examine/sessions/" + id + "/log");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(foreign);
        }
        WebSession candidate = new WebSession(port);
        candidate.signIn(fixtures.candidate(exam).account().username(), TestAccounts.PASSWORD);
        assertThat(candidate.get(SittingRoutes.log(exam.session())).statusCode())
                .isIn(403, 404);
        assertThat(new WebSession(port).get(SittingRoutes.log(exam.session())).statusCode())
                .isEqualTo(302);
    }
}
