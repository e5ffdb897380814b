package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.pruefstein.testkit.WebSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class QuestionPicturesIT {
    private final String course = QuestionFixture.course();

    @LocalServerPort
    int port;

    @Autowired
    AuthorDesk desk;

    @Autowired
    MediaFiles media;

    @Autowired
    PictureUploads uploads;

    @Autowired
    TestAccounts accounts;

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void a_picture_is_for_those_who_write_or_review_a_question_that_shows_it() throws Exception {
        String hash = picture("shown");
        String other = picture("other");
        TestAccount author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        TestAccount examiner = accounts.create(Map.of(Role.EXAMINER, course));
        accounts.signIn(author);
        String item = path(desk.create(course, Bank.EXAM, content("Was? ![Bild](media:" + hash + ")")));
        String practice = path(desk.create(course, Bank.PRACTICE, content("Was? ![Bild](media:" + hash + ")")));
        accounts.signOut();

        HttpResponse<String> shown = get(author, item + hash);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(get(author, item + other).statusCode()).isEqualTo(404);
        assertThat(get(examiner, item + hash).statusCode()).isEqualTo(200);
        assertThat(get(examiner, practice + hash).statusCode()).isEqualTo(404);
        TestAccount foreign = accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course()));
        assertThat(get(foreign, item + hash).statusCode()).isEqualTo(404);
        assertThat(get(foreign, "/" + QuestionRoutes.PICTURES + "/x/" + hash).statusCode())
                .isEqualTo(404);
        assertThat(new WebSession(port).get(item + hash).statusCode()).isEqualTo(401);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-171")
    void an_uploaded_picture_is_shown_to_whoever_uploaded_it_and_nobody_else() throws Exception {
        TestAccount author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        TestAccount colleague = accounts.create(Map.of(Role.INSTRUCTOR, course));
        accounts.signIn(author);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        String address = QuestionRoutes.ownPicture(uploads.add(png.toByteArray(), "bild.png"));
        accounts.signOut();

        assertThat(get(author, address).statusCode()).isEqualTo(200);
        assertThat(get(colleague, address).statusCode()).isEqualTo(404);
        assertThat(new WebSession(port).get(address).statusCode()).isEqualTo(401);
    }

    private static String path(QuestionId id) {
        return QuestionRoutes.pictures(id);
    }

    private HttpResponse<String> get(TestAccount account, String path) throws Exception {
        WebSession session = new WebSession(port);
        session.signIn(account.username(), TestAccounts.PASSWORD);
        return session.get(path);
    }

    private String picture(String name) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><title>" + name + System.nanoTime()
                + "</title><rect width=\"8\" height=\"8\"/></svg>";
        return media.store(svg.getBytes(StandardCharsets.UTF_8), name + ".svg").hash();
    }
}
