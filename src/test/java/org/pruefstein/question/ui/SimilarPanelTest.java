package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class SimilarPanelTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    AuthorDesk desk;

    @Test
    @UseCase(value = "UC-004", rules = "BR-165")
    void a_question_that_asks_the_same_is_shown_beside_what_is_written() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        String stem = "Wozu dient der Parameter " + System.nanoTime() + " in einem Zwischenspeicher?";
        QuestionId other = desk.create(COURSE, Bank.EXAM, content(stem));
        go(QuestionRoutes.NEW + "?module=seo&objective=seo-lz3");
        _assertNone(SimilarPanel.class);

        _setValue(
                _get(TextArea.class, s -> s.withLabel("Frage oder Aussage")),
                stem.toUpperCase(java.util.Locale.GERMAN));
        _click(_get(Button.class, s -> s.withText("Nebeneinander ansehen")));
        SimilarDialog dialog = _get(SimilarDialog.class);
        assertThat(_find(dialog, QuestionField.class))
                .extracting(QuestionField::html)
                .anyMatch(html -> html.contains(stem) && html.contains("So ist es."))
                .anyMatch(html -> html.contains(stem.toUpperCase(java.util.Locale.GERMAN)));
        assertThat(_get(dialog, Anchor.class).getHref()).isEqualTo(QuestionRoutes.question(other));
        dialog.close();

        _setValue(_get(TextArea.class, s -> s.withLabel("Frage oder Aussage")), "Etwas ganz anderes, oder?");
        _assertNone(SimilarPanel.class);
    }

    @Test
    void a_saved_question_is_not_like_itself() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        String stem = "Wie heißt der Speicher mit der Nummer " + System.nanoTime() + "?";
        QuestionId first = desk.create(COURSE, Bank.PRACTICE, content(stem));
        go(QuestionRoutes.question(first));
        _assertNone(SimilarPanel.class);
        desk.create(COURSE, Bank.PRACTICE, content(stem));
        go(QuestionRoutes.NEW);
        go(QuestionRoutes.question(first));
        _assertOne(SimilarPanel.class);
    }
}
