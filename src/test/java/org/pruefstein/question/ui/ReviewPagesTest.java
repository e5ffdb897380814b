package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPagesTest extends KaribuTest {
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    private TestAccount author;
    private TestAccount examiner;

    @BeforeEach
    void people() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, course, Role.EXAMINER, course));
        examiner = accounts.create(Map.of(Role.EXAMINER, course));
    }

    @Test
    void an_examiner_reads_an_item_with_key_and_reasons_and_approves_it() {
        QuestionId id = submitted("Eins?");
        signIn(examiner);
        go("examine/review");
        assertThat(_size(_find(Grid.class).getFirst())).isEqualTo(1);
        go("examine/review/" + id.value());
        assertThat(_get(QuestionField.class).html()).contains("Eins?", "So ist es.", "Richtige Antwort");
        _click(button("Genehmigen"));
        assertThat(review.open(id).newest().state()).isEqualTo(VersionState.IN_REVIEW);
        confirm();
        assertThat(review.open(id).newest().reviewedBy()).isEqualTo(examiner.id());
        assertThat(button("Schlüssel freigeben").isEnabled()).isTrue();
        _click(button("Schlüssel freigeben"));
        confirm();
        assertThat(review.open(id).newest().keyReleasedBy()).isEqualTo(examiner.id());
        assertThat(texts()).anyMatch(text -> text.matches("Lösungsschlüssel freigegeben von Test Person \\d+ am .+"));
    }

    @Test
    void an_item_is_sent_back_only_with_a_comment_which_its_author_then_reads() {
        QuestionId id = submitted("Eins?");
        signIn(examiner);
        go("examine/review/" + id.value());
        _click(button("Zurückgeben"));
        TextArea comment = _get(TextArea.class, s -> s.withLabel("Was ist zu ändern?"));
        assertThat(comment.isInvalid()).isTrue();
        _setValue(comment, "Bitte <b>kürzen</b>.");
        _click(button("Zurückgeben"));
        assertThat(review.open(id).newest().state()).isEqualTo(VersionState.DRAFT);

        signIn(author);
        go("author/questions/" + id.value());
        assertThat(texts()).anyMatch(text -> text.endsWith("Bitte <b>kürzen</b>."));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-031")
    void ones_own_item_cannot_be_approved_and_the_page_says_so() {
        QuestionId id = submitted("Eins?");
        signIn(author);
        go("examine/review/" + id.value());
        _assertNone(Button.class, s -> s.withText("Genehmigen"));
        assertThat(texts()).anyMatch(text -> text.startsWith("Sie haben an dieser Aufgabe mitgeschrieben."));
    }

    @Test
    void whoever_decides_on_what_has_changed_meanwhile_is_told() {
        QuestionId id = submitted("Eins?");
        signIn(examiner);
        go("examine/review/" + id.value());
        accounts.signIn(author);
        publication.takeBack(id, desk.open(id).revision());
        accounts.signIn(examiner);
        _click(button("Genehmigen"));
        confirm();
        assertThat(review.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
        assertThat(texts()).anyMatch(text -> text.startsWith("Jemand anderes hat diese Aufgabe"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-032")
    void selected_keys_are_released_together_under_ones_name() {
        approved("Eins?");
        approved("Zwei?");
        signIn(examiner);
        go("examine/review");
        assertThat(button("Ausgewählte freigeben (0)").isEnabled()).isFalse();
        Checkbox one = _find(_getCellComponent(_get(_get(KeysPanel.class), Grid.class), 0, "item"), Checkbox.class)
                .getFirst();
        _setValue(one, true);
        assertThat(button("Ausgewählte freigeben (1)").isEnabled()).isTrue();
        Checkbox all = _get(Checkbox.class, s -> s.withLabel("Alle auswählen"));
        assertThat(all.isIndeterminate()).isTrue();
        _setValue(all, true, true);
        _click(button("Ausgewählte freigeben (2)"));
        assertThat(review.unreleased()).hasSize(2);
        confirm();
        assertThat(review.unreleased()).isEmpty();
        assertThat(texts()).contains("2 Lösungsschlüssel freigegeben.");
        assertThat(_find(Grid.class)).as("only the released ones are listed").hasSize(1);
    }

    @Test
    void with_nothing_to_do_each_part_says_so() {
        signIn(examiner);
        go("examine/review");
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(texts())
                .contains(
                        "Keine Prüfungsaufgabe wartet auf eine zweite Person.",
                        "Noch kein Lösungsschlüssel ist freigegeben.");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void foreign_and_unknown_items_and_practice_questions_are_not_there() {
        QuestionId id = submitted("Eins?");
        QuestionId practice = desk.create(course, Bank.PRACTICE, content("Üben?"));
        signIn(Map.of(Role.EXAMINER, QuestionFixture.course()));
        for (String item : List.of(String.valueOf(id.value()), "99999999", "x")) {
            go("examine/review/" + item);
            assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
        }
        signIn(examiner);
        go("examine/review/" + practice.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
    }

    @Test
    void script_in_an_item_is_shown_as_text_or_left_out() {
        QuestionId id = submitted("Was? <script>alert(1)</script><img src=x onerror=alert(2)>");
        signIn(examiner);
        go("examine/review/" + id.value());
        assertThat(_get(QuestionField.class).html()).doesNotContain("<script", "<img");
    }

    private QuestionId submitted(String stem) {
        accounts.signIn(author);
        QuestionId id = desk.create(course, Bank.EXAM, content(stem));
        publication.submit(id, desk.open(id).revision());
        return id;
    }

    private void approved(String stem) {
        QuestionId id = submitted(stem);
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
    }

    private static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }
}
