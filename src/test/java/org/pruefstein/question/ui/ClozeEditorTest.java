package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
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
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Gap;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The editor of texts with gaps. */
class ClozeEditorTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String stem = "Wir messen " + UUID.randomUUID();

    @Autowired
    AuthorDesk desk;

    @Autowired
    AuthorOverview overview;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-180")
    void gaps_of_each_kind_are_written_from_a_blank_form_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=cloze");
        _setValue(area("Frage oder Aussage"), stem + ".");
        for (int i = 0; i < 3; i++) {
            _click(button("Lücke einfügen"));
        }
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo(stem + ".[[a]][[b]][[c]]");
        _click(button("Entwurf speichern"));
        QuestionId id = overview.ownDrafts().getFirst().id();
        _setValue(area("Frage oder Aussage"), stem + " als [[c]], [[a]] und [[b]].");
        kinds().get(1).setValue("number");
        kinds().get(2).setValue("choice");
        _click(button("Veröffentlichen"));
        assertThat(areas("Richtige Antwort")).hasSize(2).allMatch(TextArea::isInvalid);
        assertThat(_get(TextField.class, s -> s.withLabel("Lösung")).isInvalid())
                .isTrue();

        _setValue(areas("Richtige Antwort").get(0), "Reichweite");
        _setValue(area("Ebenfalls richtig"), "Reach\n\nReichweite");
        _setValue(_get(TextField.class, s -> s.withLabel("Lösung")), "12,5");
        _setValue(areas("Richtige Antwort").get(1), "steigt");
        _setValue(area("Falsche Antworten zur Auswahl"), "sinkt\nbleibt");
        areas("Begründung: warum gehört das hierher?").forEach(reason -> _setValue(reason, "Darum."));
        assertThat(_get(QuestionPreview.class).html()).contains("Lücke 3 von 3", "bleibt");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(((Cloze) desk.open(id).newest().content().body()).gaps())
                .containsExactly(
                        new Gap.Choice(
                                "c",
                                List.of(
                                        new Gap.Option("c1", "steigt"),
                                        new Gap.Option("c2", "sinkt"),
                                        new Gap.Option("c3", "bleibt")),
                                "c1",
                                "Darum."),
                        new Gap.Words("a", List.of("Reichweite", "Reach"), false, false, false, "Darum."),
                        new Gap.Number("b", "12.5", "0", false, "", "Darum."));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-181")
    void an_answer_in_double_brackets_becomes_a_gap_when_the_text_is_left() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=cloze");
        leave(stem + " die [[Reichweite|Reach]] und [[]].", 0, 0);
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo(stem + " die [[a]] und [[]].");
        assertThat(areas("Richtige Antwort").getFirst().getValue()).isEqualTo("Reichweite");
        assertThat(area("Ebenfalls richtig").getValue()).isEqualTo("Reach");
        leave(stem + " die [[a]] und [[12,50]].", 0, 0);
        assertThat(_get(TextField.class, s -> s.withLabel("Lösung")).getValue()).isEqualTo("12,50");
        leave(stem + " die [[a]] und [[b]] und [[a]].", 0, 0);
        assertThat(areas("Richtige Antwort")).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-181")
    void selected_words_become_the_answer_of_a_gap_and_return_when_it_is_removed() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=cloze");
        leave("Wir messen die Reichweite täglich.", 15, 25);
        _click(button("Lücke einfügen"));
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo("Wir messen die [[a]] täglich.");
        assertThat(areas("Richtige Antwort").getFirst().getValue()).isEqualTo("Reichweite");
        _click(_find(Button.class, s -> s.withText("✕")).getFirst());
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo("Wir messen die Reichweite täglich.");
        assertThat(areas("Richtige Antwort")).isEmpty();
    }

    @Test
    void a_stored_cloze_is_shown_as_it_is_and_its_options_keep_their_keys_while_one_writes() {
        Cloze stored = (Cloze) SampleQuestions.variants(QuestionType.CLOZE).get(1);
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, new QuestionContent("seo", "seo-lz3", Level.APPLY, stored));
        go("author/questions/" + id.value());
        assertThat(_get(QuestionForm.class).read().body()).isEqualTo(stored);
        _setValue(area("Falsche Antworten zur Auswahl"), "gestiegen\nunverändert\nneu");
        Cloze now = (Cloze) _get(QuestionForm.class).read().body();
        assertThat(((Gap.Choice) now.gaps().getLast()).options())
                .containsExactly(
                        new Gap.Option("kqz3", "gestiegen"),
                        new Gap.Option("kqz4", "gesunken & schlecht"),
                        new Gap.Option("kqz5", "unverändert"),
                        new Gap.Option("kqz21", "neu"));
    }

    @Test
    void a_number_that_is_none_hinders_saving_and_is_marked() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=cloze");
        leave(stem + " [[x]] [[y]].", 0, 0);
        kinds().get(1).setValue("number");
        _setValue(_get(TextField.class, s -> s.withLabel("Lösung")), "1.234,5");
        _click(button("Entwurf speichern"));
        assertThat(_get(TextField.class, s -> s.withLabel("Lösung")).isInvalid())
                .isTrue();
        assertThat(overview.ownDrafts()).isEmpty();
    }

    /** The cursor leaves the text, in which something is selected. */
    private static void leave(String text, int start, int end) {
        TextArea area = area("Frage oder Aussage");
        _setValue(area, text);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("element.inputElement.selectionStart", start);
        data.put("element.inputElement.selectionEnd", end);
        data.put("element.value", text);
        area.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(area.getElement(), "blur", data));
    }

    @SuppressWarnings("unchecked")
    private static List<Select<String>> kinds() {
        return _find(
                        Select.class,
                        s -> s.withPredicate(select -> select.getElement().getAttribute("accessible-name") != null
                                || String.valueOf(select.getAriaLabel().orElse(""))
                                        .contains("Art der Lücke")))
                .stream()
                .map(select -> (Select<String>) select)
                .toList();
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
