package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor of questions with parts: statements, items in order, premises and targets. */
class PartsEditorTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String stem = "Frage " + UUID.randomUUID() + "?";

    @Autowired
    AuthorDesk desk;

    @Autowired
    AuthorOverview overview;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    void four_statements_are_written_from_a_blank_form_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=kprim");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        _click(button("Veröffentlichen"));
        assertThat(areas("Aussage")).hasSize(4).allMatch(TextArea::isInvalid);
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);

        for (int i = 0; i < 4; i++) {
            _setValue(areas("Aussage").get(i), "Aussage Nummer " + i);
            _setValue(areas("Begründung: warum trifft das zu oder nicht zu?").get(i), "Weil " + i);
        }
        _setValue(_find(Checkbox.class, s -> s.withLabel("trifft zu")).get(2), true);
        assertThat(_get(QuestionPreview.class).html()).contains("Aussage Nummer 3");
        assertThat(button("Aussage hinzufügen").isEnabled()).isFalse();
        _click(_find(Button.class, s -> s.withText("✕")).getFirst());
        _click(button("Veröffentlichen"));
        assertThat(_get(GroupError.class).getErrorMessage()).isEqualTo("Es müssen genau vier Aussagen sein.");
        _click(button("Aussage hinzufügen"));
        _setValue(areas("Aussage").getLast(), "Die neue");
        _setValue(areas("Begründung: warum trifft das zu oder nicht zu?").getLast(), "Weil sie neu ist");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.open(id).newest().content().body().options())
                .extracting(QuestionBody.Option::key, QuestionBody.Option::correct)
                .containsExactly(tuple("b", false), tuple("c", true), tuple("d", false), tuple("e", false));
    }

    @Test
    void items_are_put_in_order_from_a_blank_form_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=ordering");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        for (int i = 0; i < 4; i++) {
            _setValue(areas("Text").get(i), "Schritt Nummer " + i);
            _setValue(areas("Begründung: warum steht es an diesem Platz?").get(i), "Weil " + i);
        }
        _click(_find(Button.class, s -> s.withText("↓")).getFirst());
        _setValue(credit(), Ordering.Credit.ADJACENT_PAIRS);
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        Ordering body = (Ordering) desk.open(id).newest().content().body();
        assertThat(body.items())
                .extracting(Ordering.Item::text)
                .containsExactly("Schritt Nummer 1", "Schritt Nummer 0", "Schritt Nummer 2", "Schritt Nummer 3");
        assertThat(body.credit()).isEqualTo(Ordering.Credit.ADJACENT_PAIRS);
    }

    @Test
    void too_few_items_and_missing_texts_are_marked() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=ordering");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        _click(_find(Button.class, s -> s.withText("✕")).getFirst());
        _click(_find(Button.class, s -> s.withText("✕")).getFirst());
        _click(button("Veröffentlichen"));
        assertThat(_get(GroupError.class).getErrorMessage()).isEqualTo("Es müssen mindestens drei Elemente sein.");
        assertThat(areas("Text")).hasSize(2).allMatch(TextArea::isInvalid);
        assertThat(draft().newest().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void premises_are_matched_from_a_blank_form_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=matching");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        List<String> targets = List.of("Verkaufen", "Bekannt werden", "Verkaufen");
        for (int i = 0; i < 3; i++) {
            _setValue(areas("Text").get(i), "Beitrag " + i);
            _setValue(areas("gehört zu").get(i), targets.get(i));
            _setValue(areas("Begründung: warum gehört es dazu?").get(i), "Weil " + i);
        }
        _setValue(area("Steht auch zur Wahl, gehört aber zu keiner Zeile"), "Binden\n\n Verkaufen ");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        Matching body = (Matching) desk.open(id).newest().content().body();
        assertThat(body.targets())
                .extracting(Matching.Target::text)
                .containsExactly("Verkaufen", "Bekannt werden", "Binden");
        assertThat(body.premises())
                .extracting(p -> body.part(p.target()).orElseThrow().text())
                .containsExactlyElementsOf(targets);
    }

    @Test
    void a_target_keeps_its_key_while_its_text_changes_and_parts_from_another_when_they_differ() {
        Matching stored = (Matching) SampleQuestions.of(QuestionType.MATCHING);
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, new QuestionContent("seo", "seo-lz3", Level.APPLY, stored));
        go("author/questions/" + id.value());
        _setValue(areas("gehört zu").get(0), "Bekannter werden");
        _setValue(areas("gehört zu").get(2), "Mehr verkaufen");
        _setValue(area("Steht auch zur Wahl, gehört aber zu keiner Zeile"), "Binden");
        Matching now = (Matching) _get(QuestionForm.class).read().body();
        assertThat(now.targets())
                .containsExactly(
                        new Matching.Target("kqz4", "Bekannter werden"),
                        new Matching.Target("kqz5", "Verkaufen"),
                        new Matching.Target("kqz6", "Binden"),
                        new Matching.Target("t1", "Mehr verkaufen"));
        assertThat(now.premises()).extracting(Matching.Premise::target).containsExactly("kqz4", "kqz5", "t1");
    }

    @Test
    void what_a_matching_lacks_is_marked_at_its_place() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=matching");
        _setValue(area("Frage oder Aussage"), stem);
        _setValue(areas("gehört zu").get(1), "Verkaufen");
        _click(button("Entwurf speichern"));
        _click(button("Veröffentlichen"));
        assertThat(areas("gehört zu")).extracting(TextArea::isInvalid).containsExactly(true, false, true);
        assertThat(area("Steht auch zur Wahl, gehört aber zu keiner Zeile").getErrorMessage())
                .startsWith("Es müssen mindestens zwei verschiedene Zuordnungen möglich sein.");
        assertThat(draft().newest().state()).isEqualTo(VersionState.DRAFT);
    }

    private QuestionDetails draft() {
        return desk.open(overview.ownDrafts().getFirst().id());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Ordering.Credit> credit() {
        return _get(RadioButtonGroup.class, s -> s.withLabel("Punkte gibt es"));
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static List<TextArea> areas(String label) {
        return _find(TextArea.class, s -> s.withLabel(label));
    }
}
