package org.pruefstein.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.publishing.QuestionExchangeDesk;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangePageTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    QuestionExchangeDesk desk;

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void an_archive_that_changes_nothing_is_shown_and_cannot_be_imported() {
        String course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author/import");
        assertThat(_get(H1.class).getText()).isEqualTo("Export und Import");
        assertThat(_get(Anchor.class, s -> s.withText("Aufgaben herunterladen")).getHref())
                .isNotBlank();

        upload(desk.export(course));
        assertThat(text()).contains("Neu: 0").doesNotContain("Neu: 0 · geändert: 0 · unverändert: 0");
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
    void without_a_course_the_page_says_so() {
        signIn(Map.of(Role.INSTRUCTOR, QuestionFixture.course()));
        go("author/import");
        _get(com.vaadin.flow.component.html.H2.class, s -> s.withText("Kein Lehrgang"));
        _assertNone(ImportPanel.class);
    }

    private static void upload(byte[] archive) {
        ImportPanel panel = _get(ImportPanel.class);
        panel.receive(archive);
        panel.look();
    }

    private static String text() {
        return _get(ImportPanel.class).getContent().getElement().getTextRecursively();
    }
}
