package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class VersionHistoryTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private static final String SCRIPT = "<img src=x onerror=alert(1)>";

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    private TestAccount author;

    @BeforeEach
    void instructor() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, COURSE));
        signIn(author);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-140")
    void what_a_new_version_changes_is_asked_kept_with_the_draft_and_shown_in_the_history() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Eins?"));
        go("author/questions/" + id.value());
        _assertNone(TextArea.class, s -> s.withLabel("Was wurde geändert?"));
        _click(button("Veröffentlichen"));

        _setValue(area("Frage oder Aussage"), "Zwei?");
        _setValue(area("Was wurde geändert?"), "Frage ersetzt " + SCRIPT);
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().trail().note()).isEqualTo("Frage ersetzt " + SCRIPT);
        _setValue(area("Was wurde geändert?"), "Frage ersetzt");
        assertThat(button("Entwurf verwerfen").isEnabled()).isTrue();
        _click(button("Veröffentlichen"));
        QuestionDetails published = desk.open(id);
        assertThat(published.newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(published.newest().trail().note()).isEqualTo("Frage ersetzt");
        _assertNone(TextArea.class, s -> s.withLabel("Was wurde geändert?"));
        _setValue(area("Frage oder Aussage"), "Drei?");
        assertThat(area("Was wurde geändert?").getValue()).isEmpty();
        assertThat(texts())
                .contains("Frage ersetzt")
                .anyMatch(t -> t.matches("Geschrieben von Test Person \\d+, begonnen am .+"))
                .anyMatch(t -> t.matches("Veröffentlicht von Test Person \\d+ am .+"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void two_versions_are_compared_with_words_for_what_the_eye_sees() {
        QuestionId id = published(content("Was misst die Reichweite?"), changed());
        go("author/questions/" + id.value());
        _click(named("Fassung 2 mit einer anderen vergleichen"));
        String shown = html(DifferencePanel.class);
        assertThat(shown)
                .contains("gestrichen:", "eingefügt:", "<del>", "<ins>")
                .contains("Verstehen", "verschoben: vorher an 3. Stelle, jetzt an 1.", "falsch")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
        Select<QuestionDetails.Version> from = _get(Select.class, s -> s.withLabel("Von"));
        assertThat(from.getValue().number()).isEqualTo(1);
        _setValue(from, desk.open(id).newest());
        assertThat(html(DifferencePanel.class)).contains("Die beiden Fassungen sagen dasselbe.");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-141")
    void an_old_version_is_restored_unless_there_is_something_to_lose() {
        QuestionId id = published(content("Eins?"), content("Zwei?"));
        go("author/questions/" + id.value());
        _setValue(area("Frage oder Aussage"), "Drei?");
        _click(button("Wiederherstellen"));
        assertThat(texts()).anyMatch(t -> t.startsWith("Speichern Sie zuerst"));
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo("Drei?");
        assertThat(desk.open(id).versions()).hasSize(2);

        _setValue(area("Frage oder Aussage"), "Zwei?");
        _click(button("Wiederherstellen"));
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo("Eins?");
        assertThat(texts()).anyMatch(t -> t.matches("Wiederhergestellt aus Fassung 1 von Test Person \\d+ am .+"));
        _click(_find(Button.class, s -> s.withText("Wiederherstellen")).getFirst());
        assertThat(texts()).anyMatch(t -> t.startsWith("Es gibt schon einen Entwurf."));
        assertThat(desk.open(id).versions()).hasSize(3);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-145")
    void each_version_says_that_it_is_not_used_as_long_as_it_is_not() {
        QuestionId id = published(content("Eins?"), content("Zwei?"));
        go("author/questions/" + id.value());
        assertThat(_find(UseList.class))
                .hasSize(2)
                .allMatch(list -> list.getElement().getTextRecursively().equals("Noch nicht verwendet"));
    }

    private QuestionId published(QuestionContent first, QuestionContent second) {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, first);
        publication.publish(id, desk.open(id).revision());
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), second);
        publication.publish(id, draft.revision());
        return id;
    }

    private static QuestionContent changed() {
        QuestionBody body = new QuestionBody.SingleChoice(
                "Was misst die **Interaktion**? " + SCRIPT,
                List.of(
                        new QuestionBody.Option("c", "Gamma", true, "Das gibt es."),
                        new QuestionBody.Option("a", "Alpha", false, "So ist es."),
                        new QuestionBody.Option("b", "Beta", false, "Das ist etwas anderes.")),
                null);
        return new QuestionContent("seo", "seo-lz1", Level.UNDERSTAND, body);
    }

    private static String html(Class<? extends com.vaadin.flow.component.Component> type) {
        return _get(type).getElement().getOuterHTML();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static Button named(String label) {
        return _find(Button.class).stream()
                .filter(b -> label.equals(b.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }
}
