package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.BankAdvice;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase(value = "UC-004", rules = "BR-039")
class AdvicePanelTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    BankAdvice advice;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    void advice_comes_and_goes_while_one_types_and_leads_to_its_field() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        assertThat(lines()).isEmpty();
        _setValue(area("Frage oder Aussage"), "Welche Angabe gehört nicht in den Titel?");
        assertThat(lines())
                .containsExactly("Heben Sie die Verneinung hervor, etwa **nicht**; sie wird sonst leicht überlesen.");
        _click(_get(Button.class, s -> s.withText("Frage oder Aussage")));
        _setValue(area("Frage oder Aussage"), "Welche Angabe gehört **nicht** in den Titel?");
        assertThat(lines()).isEmpty();
        _setValue(areas("Antworttext").get(0), "Alle der genannten");
        assertThat(lines())
                .containsExactly(
                        "Erst eine Antwort; gut sind 3 bis 5.",
                        "„Alle/keine der genannten“ prüft Logik statt Wissen. Schreiben Sie eine eigene Aussage.",
                        "Noch ohne Begründung: A.");
    }

    @Test
    void advice_hinders_nothing() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Impressum"));
        go("author/questions/" + id.value());
        assertThat(lines()).isNotEmpty();
        _click(_get(Button.class, s -> s.withText("Veröffentlichen")));
        assertThat(desk.open(id).published()).isPresent();
    }

    @Test
    void an_objective_without_enough_questions_is_named() {
        String objective = "seo-" + System.nanoTime();
        QuestionId first = written(objective);
        go("author/questions/" + first.value());
        assertThat(lines()).anyMatch(l -> l.startsWith("Im Übungspool gibt es dazu noch keine andere"));
        assertThat(advice.published(COURSE, Bank.PRACTICE, objective, null)).isZero();

        QuestionId second = written(objective);
        publication.publish(second, desk.open(second).revision());
        assertThat(advice.published(COURSE, Bank.PRACTICE, objective, first)).isEqualTo(1);
        assertThat(advice.published(COURSE, Bank.PRACTICE, objective, second)).isZero();
        assertThat(advice.published(COURSE, Bank.EXAM, objective, first)).isZero();
        go("author/questions/" + first.value());
        assertThat(lines()).noneMatch(l -> l.startsWith("Im Übungspool"));
    }

    private QuestionId written(String objective) {
        QuestionContent content = content("Was gehört in das Impressum?");
        return desk.create(COURSE, Bank.PRACTICE, new QuestionContent("seo", objective, Level.KNOW, content.body()));
    }

    private static List<String> lines() {
        return _get(AdvicePanel.class)
                .getElement()
                .getChildren()
                .flatMap(list -> list.getChildren())
                .filter(line -> line.getClassList().contains("advice-line"))
                .map(line -> line.getChild(1).getText())
                .toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static List<TextArea> areas(String label) {
        return _find(TextArea.class, s -> s.withLabel(label));
    }
}
