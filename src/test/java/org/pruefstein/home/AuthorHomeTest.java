package org.pruefstein.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.shared.ui.Stat;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.springframework.beans.factory.annotation.Autowired;

class AuthorHomeTest extends KaribuTest {
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Test
    void an_item_that_was_sent_back_waits_with_its_comment() {
        TestAccount author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        accounts.signIn(author);
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        publication.submit(id, desk.open(id).revision());
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, course)));
        review.sendBack(id, review.open(id).revision(), "Bitte <i>kürzen</i>.");

        signIn(author);
        go("author");
        assertThat(headings()).containsExactly("Zurückgegeben", "Aufgabenpools");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.matches("Test Person \\d+: „Bitte <i>kürzen</i>.“"));
        assertThat(_get(Anchor.class, s -> s.withText("Eins?")).getHref()).isEqualTo(QuestionRoutes.question(id));
    }

    @Test
    void drafts_and_items_in_review_are_listed_and_the_banks_counted() {
        signIn(Map.of(Role.INSTRUCTOR, course));
        desk.create(course, Bank.PRACTICE, content("Entwurf?"));
        QuestionId id = desk.create(course, Bank.EXAM, content("Wartet?"));
        publication.submit(id, desk.open(id).revision());
        go("author");
        assertThat(headings()).containsExactly("Ihre Entwürfe", "Wartet auf Genehmigung", "Aufgabenpools");
        assertThat(_find(Stat.class)).hasSize(4);
    }

    @Test
    void with_nothing_waiting_the_page_leads_to_the_questions() {
        signIn(Map.of(Role.INSTRUCTOR, course));
        go("author");
        assertThat(headings()).containsExactly("Nichts wartet auf Sie");
        signIn(Role.EXAMINER);
        go("author");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Übersicht");
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
