package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.ShortText;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LessonPicturesIT {
    @LocalServerPort
    int port;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    MediaFiles media;

    @Autowired
    Quizzes quizzes;

    @Autowired
    TestAccounts accounts;

    @Test
    @UseCase(value = "UC-002", rules = "BR-010")
    void a_picture_of_a_lesson_is_for_those_enrolled_in_an_edition_that_has_it() throws Exception {
        String hash = picture("lesson");
        String other = picture("other");
        String course = fixtures.courseWithPicture(hash);
        WebSession reader = signIn(fixtures.enrol(course));
        HttpResponse<String> shown = reader.get(LearningRoutes.pictures(course) + hash);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(shown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        WebSession foreign = signIn(fixtures.enrol(fixtures.course()));
        HttpResponse<String> refused = foreign.get(LearningRoutes.pictures(course) + hash);
        HttpResponse<String> unknown = foreign.get(LearningRoutes.pictures("nowhere") + "0".repeat(64));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(refused.body()).isEqualTo(unknown.body());
        assertThat(reader.get(LearningRoutes.pictures(course) + other).statusCode())
                .isEqualTo(404);
        assertThat(reader.get(LearningRoutes.pictures(course) + "%25").statusCode())
                .isIn(400, 404);
        assertThat(new WebSession(port)
                        .get(LearningRoutes.pictures(course) + hash)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_picture_of_a_question_is_for_those_for_whom_it_was_drawn() throws Exception {
        String hash = picture("question");
        String course = fixtures.course(
                new ShortText("Was ist das? ![Bild](media:" + hash + ")", java.util.List.of("x"), false, null));
        LearnerFixtures.Learner learner = fixtures.enrol(course);
        WebSession browser = signIn(learner);
        String path = LearningRoutes.pictures(course) + hash;
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        accounts.signIn(learner.account());
        quizzes.start(course, "m1");
        accounts.signOut();
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    private WebSession signIn(LearnerFixtures.Learner learner) throws Exception {
        WebSession session = new WebSession(port);
        session.signIn(learner.account().username(), TestAccounts.PASSWORD);
        return session;
    }

    private String picture(String name) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><title>" + name + System.nanoTime()
                + "</title><rect width=\"8\" height=\"8\"/></svg>";
        return media.store(svg.getBytes(StandardCharsets.UTF_8), name + ".svg").hash();
    }
}
