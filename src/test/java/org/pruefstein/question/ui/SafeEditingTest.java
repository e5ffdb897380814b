package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.VersionState;
import org.pruefstein.question.WorkingCopies;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class SafeEditingTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private static final String UNDO = "Speichern rückgängig machen";
    private static final String STEM = "Frage oder Aussage";
    private final String stem = "Frage " + UUID.randomUUID() + "?";

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    WorkingCopies copies;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-037")
    void what_was_typed_survives_a_lost_session_and_is_gone_once_saved() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        language(Locale.GERMAN);

        open(id);
        assertThat(area(STEM).getValue()).isEqualTo("Vorher?");
        assertThat(notices())
                .anyMatch(text -> text.startsWith("Nicht gespeicherte Eingaben vom") && text.contains(stem));
        _click(button("Wiederherstellen"));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        _assertNone(Button.class, s -> s.withText("Wiederherstellen"));
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo(stem);
        assertThat(copies.of(id)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-037")
    void a_question_never_saved_is_offered_again_with_its_place() {
        go("author/questions/new?module=seo&objective=seo-lz3&bank=exam&type=numeric");
        _setValue(area(STEM), stem);
        language(Locale.GERMAN);
        go("author/questions/new");
        _click(button("Wiederherstellen"));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        assertThat(_get(QuestionForm.class).bank()).isEqualTo(Bank.EXAM);
        assertThat(_get(QuestionForm.class).read().objectiveKey()).isEqualTo("seo-lz3");
        _click(button("Entwurf speichern"));
        assertThat(copies.of(null)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-037")
    void text_left_without_saving_stays_until_it_is_discarded_even_when_something_else_is_typed() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        UI.getCurrent().navigate("author/questions");
        _fireReject(_get(ConfirmDialog.class));
        open(id);
        _setValue(area(STEM), "Anderes?");
        assertThat(copies.of(id)).hasSize(2);
        _click(button("Wiederherstellen"));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        assertThat(notices()).anyMatch(text -> text.contains("Anderes?"));
        _click(button("Verwerfen"));
        assertThat(copies.of(id)).hasSize(1);
    }

    @Test
    void the_text_of_one_question_stays_when_another_is_opened_in_the_same_page() {
        QuestionId one = desk.create(COURSE, Bank.PRACTICE, content("Eins?"));
        QuestionId other = desk.create(COURSE, Bank.PRACTICE, content("Zwei?"));
        open(one);
        _setValue(area(STEM), stem);
        UI.getCurrent().navigate("author/questions/" + other.value());
        _fireReject(_get(ConfirmDialog.class));
        assertThat(area(STEM).getValue()).isEqualTo("Zwei?");
        assertThat(copies.of(one)).hasSize(1);
        assertThat(copies.of(other)).isEmpty();
    }

    @Test
    void script_and_oversized_text_are_kept_offered_and_run_nowhere() {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>" + "x".repeat(4001);
        go("author/questions/new?module=seo&objective=seo-lz3");
        _setValue(area(STEM), script);
        language(Locale.GERMAN);
        go("author/questions/new");
        assertThat(notices()).anyMatch(text -> text.contains("<script>alert(1)</script>") && text.length() < 300);
        _click(button("Wiederherstellen"));
        assertThat(area(STEM).getValue()).isEqualTo(script);
    }

    @Test
    void text_without_bounds_is_not_kept_and_the_page_says_so() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        _setValue(area(STEM), "x".repeat(WorkingCopies.MAX_LENGTH));
        assertThat(notices()).anyMatch(text -> text.startsWith("Ihre Eingaben werden nicht zwischengespeichert"));
        _setValue(area(STEM), stem);
        assertThat(notices()).noneMatch(text -> text.startsWith("Ihre Eingaben werden nicht zwischengespeichert"));
        assertThat(copies.of(null)).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-036")
    void changes_of_two_people_in_different_places_are_merged_and_saved_after_a_look() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        QuestionBody before = content("Vorher?").body();
        List<QuestionBody.Option> options = List.of(
                before.options().get(0),
                new QuestionBody.Option("b", "Beta, berichtigt", false, "Das ist etwas anderes."),
                before.options().get(2));
        desk.save(id, desk.open(id).revision(), with(new QuestionBody.SingleChoice("Vorher?", options, null)));

        _click(button("Entwurf speichern"));
        assertThat(notices()).anyMatch(text -> text.contains("Übernommen wurde: Antwort B: Antworttext."));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        assertThat(desk.open(id).newest().content().body().stem())
                .as("nobody has seen both together yet")
                .isEqualTo("Vorher?");
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body())
                .isEqualTo(new QuestionBody.SingleChoice(stem, options, null));
        assertThat(copies.of(id)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-036")
    void where_both_changed_the_same_both_texts_stay_until_the_person_chooses() {
        QuestionId id = clash();
        assertThat(_find(Pre.class)).extracting(Pre::getText).contains(stem, "Von jemand anderem?");
        _click(button("Entwurf speichern"));
        assertThat(choice().isInvalid()).isTrue();
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Von jemand anderem?");

        language(Locale.GERMAN);
        open(id);
        assertThat(area(STEM).getValue()).isEqualTo("Von jemand anderem?");
        _click(button("Wiederherstellen"));
        assertThat(_find(Pre.class)).extracting(Pre::getText).contains(stem, "Von jemand anderem?");
        _setValue(choice(), false);
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo(stem);
        assertThat(copies.of(id)).isEmpty();
        _assertNone(RadioButtonGroup.class, s -> s.withLabel(STEM));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-036")
    void the_other_text_can_be_taken_and_given_back() {
        clash();
        _setValue(choice(), true);
        assertThat(area(STEM).getValue()).isEqualTo("Von jemand anderem?");
        _setValue(choice(), false);
        assertThat(area(STEM).getValue()).isEqualTo(stem);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-036")
    void publishing_what_somebody_changed_meanwhile_shows_it_first() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        desk.save(id, desk.open(id).revision(), content("Von jemand anderem?"));
        _click(button("Veröffentlichen"));
        assertThat(area(STEM).getValue()).isEqualTo("Von jemand anderem?");
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-036")
    void text_for_a_question_that_went_to_review_meanwhile_stays() {
        QuestionId id = desk.create(COURSE, Bank.EXAM, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        publication.submit(id, desk.open(id).revision());
        _click(button("Entwurf speichern"));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
        assertThat(area(STEM).isReadOnly()).isTrue();
        _click(button("Aus der Prüfung zurückholen"));
        assertThat(area(STEM).isReadOnly()).isFalse();
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo(stem);
    }

    @Test
    void the_last_saving_can_be_undone_and_the_undone_text_is_not_lost() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _assertNone(Button.class, s -> s.withText(UNDO));
        _setValue(area(STEM), stem);
        _click(button("Entwurf speichern"));
        _click(button(UNDO));
        assertThat(area(STEM).getValue()).isEqualTo("Vorher?");
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Vorher?");
        _assertNone(Button.class, s -> s.withText(UNDO));
        _click(button("Wiederherstellen"));
        assertThat(area(STEM).getValue()).isEqualTo(stem);
    }

    @Test
    void undoing_the_first_change_of_a_published_question_takes_the_new_version_away() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        publication.publish(id, desk.open(id).revision());
        open(id);
        _setValue(area(STEM), stem);
        _click(button("Entwurf speichern"));
        _click(button(UNDO));
        assertThat(desk.open(id).versions()).hasSize(1);
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-038")
    void undo_after_somebody_elses_change_is_refused_explained_and_shows_that_change() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        _click(button("Entwurf speichern"));
        desk.save(id, desk.open(id).revision(), content("Von jemand anderem?"));
        _click(button(UNDO));
        assertThat(notices())
                .anyMatch(text -> text.startsWith("Ihr Speichern lässt sich nicht mehr rückgängig machen"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Von jemand anderem?");
        assertThat(area(STEM).getValue()).isEqualTo("Von jemand anderem?");
        _assertNone(Button.class, s -> s.withText(UNDO));
    }

    private QuestionId clash() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        open(id);
        _setValue(area(STEM), stem);
        desk.save(id, desk.open(id).revision(), content("Von jemand anderem?"));
        _click(button("Entwurf speichern"));
        return id;
    }

    private void open(QuestionId id) {
        go("author/questions/" + id.value());
    }

    private static QuestionContent with(QuestionBody body) {
        QuestionContent content = content("");
        return new QuestionContent(content.moduleKey(), content.objectiveKey(), content.level(), body);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> choice() {
        return _get(RadioButtonGroup.class, s -> s.withLabel(STEM));
    }

    private static List<String> notices() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }
}
