package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Pin;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.ReviewComments;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewCommentsTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    ReviewComments comments;

    private TestAccount author;
    private TestAccount examiner;
    private QuestionId id;

    @BeforeEach
    void submitted() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, COURSE));
        examiner = accounts.create(Map.of(Role.EXAMINER, COURSE));
        accounts.signIn(author);
        id = desk.create(COURSE, Bank.EXAM, content("Eins?"));
        publication.submit(id, desk.open(id).revision());
    }

    @Test
    @SuppressWarnings("unchecked")
    @UseCase(value = "UC-004", rules = "BR-142")
    void a_reviewer_comments_on_parts_and_sends_back_without_repeating_it() {
        signIn(examiner);
        go("examine/review/" + id.value());
        Select<Pin> place = _get(Select.class, s -> s.withLabel("Stelle"));
        assertThat(place.getListDataView()
                        .getItems()
                        .map(pin -> place.getItemLabelGenerator().apply(pin)))
                .containsExactly(
                        "Die ganze Aufgabe",
                        "Frage oder Aussage",
                        "Antwort A",
                        "Begründung zu: Antwort A",
                        "Antwort B",
                        "Begründung zu: Antwort B",
                        "Antwort C",
                        "Begründung zu: Antwort C",
                        "Lösung",
                        "Erläuterung");
        _click(button("Kommentar hinzufügen"));
        assertThat(area("Kommentar").isInvalid()).isTrue();
        _setValue(place, new Pin(Pin.Place.OPTION, "b"));
        _setValue(area("Kommentar"), "Auch richtig " + SCRIPT);
        _click(button("Zurückgeben"));
        assertThat(texts()).anyMatch(t -> t.startsWith("Ein Kommentar ist noch nicht hinzugefügt."));
        assertThat(review.open(id).newest().state()).isEqualTo(VersionState.IN_REVIEW);
        _click(button("Kommentar hinzufügen"));
        assertThat(area("Kommentar").getValue()).isEmpty();
        assertThat(html(CommentItem.class))
                .contains("Antwort B", "&lt;script&gt;")
                .doesNotContain("<script");
        _click(button("Zurückgeben"));
        assertThat(review.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void what_was_typed_stays_when_the_item_was_decided_meanwhile() {
        signIn(examiner);
        go("examine/review/" + id.value());
        _setValue(area("Kommentar"), "Wichtig.");
        review.approve(id, review.open(id).revision());
        _click(button("Kommentar hinzufügen"));
        assertThat(area("Kommentar").getValue()).isEqualTo("Wichtig.");
        assertThat(texts()).anyMatch(t -> t.startsWith("Diese Aufgabe wartet nicht mehr"));
    }

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-036", "BR-142"})
    void the_author_reads_each_comment_beside_its_field_and_settles_it_without_losing_a_word() {
        comment(new Pin(Pin.Place.REASON, "b"), "Grund fehlt " + SCRIPT);
        comment(Pin.of(Pin.Place.STEM), "Kürzer.");
        comment(new Pin(Pin.Place.OPTION, "gone"), "Zu etwas Entferntem.");
        sendBack();
        signIn(author);
        go("author/questions/" + id.value());
        assertThat(texts()).contains("3 offene Kommentare");
        TextArea reason = _find(TextArea.class, s -> s.withLabel("Begründung: warum richtig oder falsch?"))
                .get(1);
        assertThat(after(reason)).contains("Grund fehlt &lt;script&gt;").doesNotContain("<script");
        assertThat(after(area("Frage oder Aussage"))).contains("Kürzer.");
        assertThat(html(PinnedComments.class)).contains("Zu etwas Entferntem.").doesNotContain("Kürzer.");

        _setValue(area("Frage oder Aussage"), "Kurz?");
        _click(_find(Button.class, s -> s.withText("Erledigt")).getFirst());
        assertThat(desk.open(id).newest().trail().comments())
                .filteredOn(c -> !c.open())
                .hasSize(1);
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo("Kurz?");
        assertThat(texts()).contains("2 offene Kommentare");
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Kurz?");
        assertThat(button("Wieder öffnen").isEnabled()).isTrue();
    }

    @Test
    void a_comment_on_an_option_that_is_removed_stays_above_the_fields() {
        comment(new Pin(Pin.Place.OPTION, "a"), "Streichen.");
        sendBack();
        signIn(author);
        go("author/questions/" + id.value());
        assertThat(html(PinnedComments.class)).doesNotContain("Streichen.");
        _click(_find(Button.class, s -> s.withText("✕")).getFirst());
        assertThat(html(PinnedComments.class)).contains("Streichen.", "entfernt");
    }

    @Test
    void an_author_does_not_overwrite_by_settling_what_a_colleague_saved_meanwhile() {
        comment(Pin.of(Pin.Place.STEM), "Kürzer.");
        sendBack();
        signIn(author);
        go("author/questions/" + id.value());
        desk.save(id, desk.open(id).revision(), content("Kollege?"));
        _click(button("Erledigt"));
        _setValue(area("Frage oder Aussage"), "Ich?");
        _click(button("Entwurf speichern"));
        assertThat(texts()).anyMatch(t -> t.startsWith("Jemand anderes hat diese Aufgabe"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Kollege?");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-143")
    void the_author_says_until_when_and_the_reviewer_sees_it() {
        sendBackWith("Bitte kürzen.");
        signIn(author);
        go("author/questions/" + id.value());
        IntegerField days = _get(IntegerField.class, s -> s.withLabel("Prüfen binnen Tagen"));
        assertThat(days.getValue()).isEqualTo(7);
        _setValue(days, 0);
        _click(button("Zur Prüfung geben"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
        _setValue(days, 3);
        _click(button("Zur Prüfung geben"));
        assertThat(desk.open(id).newest().dueAt()).isNotNull();
        assertThat(texts()).anyMatch(t -> t.contains("die Aufgabe bis zum "));
        signIn(examiner);
        go("examine/review/" + id.value());
        assertThat(_get(ItemFacts.class).getElement().getTextRecursively()).contains("Zu entscheiden bis");
    }

    private void comment(Pin pin, String text) {
        accounts.signIn(examiner);
        comments.add(id, review.open(id).newest().id(), pin, text);
    }

    private void sendBack() {
        sendBackWith("");
    }

    private void sendBackWith(String text) {
        accounts.signIn(examiner);
        review.sendBack(id, review.open(id).revision(), text);
    }

    private static String after(Component field) {
        return field.getElement()
                .getParent()
                .getChild(field.getElement().getParent().indexOfChild(field.getElement()) + 1)
                .getOuterHTML();
    }

    private static String html(Class<? extends Component> type) {
        return _get(type).getElement().getOuterHTML();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }
}
