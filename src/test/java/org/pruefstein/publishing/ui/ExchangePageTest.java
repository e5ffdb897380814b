package org.pruefstein.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.ShortText;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangePageTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    QuestionExchangeDesk desk;

    @Autowired
    ContentQuestions questions;

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void an_archive_that_changes_nothing_is_shown_and_cannot_be_imported() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/import");
        assertThat(_get(H1.class).getText()).isEqualTo("Export und Import");
        _click(_get(Button.class, s -> s.withText("ZIP-Datei herunterladen")));
        assertThat(_get(ExportPanel.class).getContent().getElement().getTextRecursively())
                .doesNotContain("Der Export");

        upload(desk.export(course, ""));
        assertThat(text()).contains("neu: 0").doesNotContain("neu: 0 · geändert: 0 · unverändert: 0");
        _assertNone(Button.class, s -> s.withText("Übernehmen"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void what_is_no_archive_is_refused_with_the_reason() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go("author/import");
        upload("kein ZIP".getBytes(StandardCharsets.UTF_8));
        assertThat(text()).contains("In der ZIP-Datei liegen keine Aufgaben.");
        _assertNone(Button.class, s -> s.withText("Übernehmen"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-173")
    void an_export_that_no_import_would_take_is_refused_in_the_page() {
        String course = fixtures.course();
        questions.publish(
                course,
                IntStream.range(0, 250)
                        .mapToObj(i -> new ContentQuestions.ContentQuestion(
                                "big" + i,
                                Bank.PRACTICE,
                                "m1",
                                "lz1",
                                Level.KNOW,
                                new ShortText("Wort ".repeat(2700) + i, List.of("Quorxel"), false, null)))
                        .toList());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/import");
        _click(_get(Button.class, s -> s.withText("ZIP-Datei herunterladen")));
        assertThat(_get(ExportPanel.class).getContent().getElement().getTextRecursively())
                .contains("Der Export wäre größer, als ein Import annimmt", "Wählen Sie ein einzelnes Modul.");
        assertThat(_get(Button.class, s -> s.withText("ZIP-Datei herunterladen"))
                        .isEnabled())
                .isTrue();
    }

    @Test
    void without_a_course_the_page_says_so() {
        signIn(Map.of(Role.INSTRUCTOR, QuestionFixture.course()));
        go("author/import");
        _get(com.vaadin.flow.component.html.H2.class, s -> s.withText("Kein Lehrgang"));
        _assertNone(ImportPanel.class);
    }

    private static void upload(byte[] archive) {
        FileUpload upload = _get(FileUpload.class);
        try {
            upload.receive(new ByteArrayInputStream(archive), "aufgaben.zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upload.finish();
    }

    private static String text() {
        return _get(ImportPanel.class).getContent().getElement().getTextRecursively();
    }
}
