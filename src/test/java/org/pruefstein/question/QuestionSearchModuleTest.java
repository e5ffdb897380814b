package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class QuestionSearchModuleTest {
    private final String course = QuestionFixture.course();
    private final QuestionFilter all = QuestionFilter.course(course);

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    QuestionSearch search;

    @Autowired
    QuestionPool pool;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IndexQueries queries;

    @Autowired
    WordList words;

    private TestAccounts.TestAccount author;

    @BeforeEach
    void signIn() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        accounts.signIn(author);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-146")
    void words_are_found_in_stem_options_and_key_whatever_their_length_or_frequency() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Was misst die KI in den Kommentaren?"));
        desk.create(course, Bank.PRACTICE, content("Etwas anderes"));
        for (String typed : List.of("was", "KI", "Kommentare", "was die ki", "u" + id.value(), "misst alpha")) {
            assertThat(find(all.with(typed))).as(typed).containsExactly(id);
        }
        assertThat(find(all.with("misst Unbekanntes"))).isEmpty();
    }

    @Test
    void a_change_is_found_at_once_and_what_it_replaced_no_more() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Reichweite?"));
        assertThat(find(all.with("reichweite"))).containsExactly(id);
        desk.save(id, desk.open(id).revision(), content("Sichtbarkeit?"));
        assertThat(find(all.with("reichweite"))).isEmpty();
        assertThat(find(all.with("sichtbarkeit"))).containsExactly(id);
        publication.publish(id, desk.open(id).revision());
        assertThat(find(all.with(Criterion.STATE, VersionState.APPROVED))).containsExactly(id);
    }

    @Test
    void a_node_that_has_started_holds_what_was_written_before() {
        desk.create(course, Bank.PRACTICE, content("Vorher?"));
        QuestionIndex started = new QuestionIndex(queries, words);
        new IndexWarmUp(started).read();
        jdbc.sql("UPDATE question SET touched_at = touched_at - INTERVAL 1 DAY WHERE course_key = :course")
                .param("course", course)
                .update();
        assertThat(started.find(new QuestionIndex.Wanted(all, Set.of(course), QuestionSort.KEY, false)))
                .as("nothing is stamped since, so it was read at the start")
                .hasSize(1);
    }

    @Test
    void what_was_rolled_back_was_never_there() {
        transaction.executeWithoutResult(status -> {
            QuestionId id = desk.create(course, Bank.PRACTICE, content("Verschwunden?"));
            assertThat(find(all)).as("not yet committed").doesNotContain(id);
            status.setRollbackOnly();
        });
        assertThat(find(all)).isEmpty();
    }

    @Test
    void what_was_touched_before_the_last_search_and_committed_after_it_is_found() {
        QuestionId late = desk.create(course, Bank.PRACTICE, content("Später?"));
        find(all);
        jdbc.sql("UPDATE question SET bank = 'EXAM', touched_at = touched_at - INTERVAL 2 SECOND WHERE id = :id")
                .param("id", late.value())
                .update();
        assertThat(find(all.with(Criterion.BANK, Bank.EXAM))).containsExactly(late);
    }

    @Test
    void each_criterion_restricts_by_itself() {
        QuestionId used = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionVersionId versionOfUsed = desk.open(used).newest().id();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        QuestionId due = desk.create(course, Bank.EXAM, content("Zwei?"));
        publication.submit(due, desk.open(due).revision());
        age(due, 30);
        pool.markUsed(List.of(versionOfUsed));
        jdbc.sql("INSERT INTO question_tag (question_id, tag_key, tag) VALUES (:id, 'klausur', 'Klausur')")
                .param("id", due.value())
                .update();
        jdbc.sql("UPDATE question SET touched_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", due.value())
                .update();
        assertThat(find(all.with(Criterion.AUTHOR, author.id().value()))).containsExactly(used);
        assertThat(find(all.with(Criterion.UNUSED, Criterion.YES))).containsExactly(due);
        assertThat(find(all.with(Criterion.REVIEW, Criterion.YES))).containsExactly(due);
        assertThat(find(all.with(Criterion.TAG, "klausur"))).containsExactly(due);
        assertThat(find(all.with("klausur"))).as("tags are searched too").containsExactly(due);
        assertThat(find(all.with(Criterion.LANGUAGE, "de")))
                .as("the course has no edition")
                .isEmpty();
        assertThat(find(all.with(Criterion.LEVEL, org.pruefstein.course.Level.APPLY)))
                .isEmpty();
    }

    @Test
    void an_item_that_still_has_time_is_not_due() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Zwei?"));
        publication.submit(id, desk.open(id).revision());
        age(id, 3);
        assertThat(find(all.with(Criterion.REVIEW, Criterion.YES))).isEmpty();
    }

    @Test
    void the_language_of_a_published_course_restricts() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, "*")));
        assertThat(find(QuestionFilter.all().with(Criterion.LANGUAGE, "de"))).isNotEmpty();
        assertThat(find(QuestionFilter.all().with(Criterion.LANGUAGE, "fr"))).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void a_revoked_grant_ends_what_the_index_still_knows() {
        desk.create(course, Bank.PRACTICE, content("Eins?"));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThat(find(all)).isEmpty();
        assertThat(find(QuestionFilter.all())).isEmpty();
        assertThat(search.count(QuestionFilter.all(), QuestionSort.KEY, false)).isZero();
    }

    @Test
    void pages_follow_each_other_without_gap_in_each_order() {
        for (int i = 0; i < 7; i++) {
            desk.create(course, Bank.PRACTICE, content("Frage " + i));
        }
        for (QuestionSort sort : QuestionSort.values()) {
            for (boolean descending : List.of(true, false)) {
                List<QuestionListItem> first = search.find(all, sort, descending, 0, 4);
                List<QuestionListItem> rest = search.find(all, sort, descending, 4, 50);
                assertThat(first).hasSize(4);
                assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
            }
        }
        assertThat(search.find(all, QuestionSort.KEY, false, 100, 50)).isEmpty();
    }

    @Test
    void values_that_cannot_occur_are_refused() {
        assertThatThrownBy(() -> all.with(Criterion.STATE, "<script>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all.with(Criterion.AUTHOR, "1 OR 1=1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all.with(Criterion.TAG, "x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all.with("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    private void age(QuestionId id, int days) {
        jdbc.sql("UPDATE question_version SET due_at = due_at - INTERVAL :days DAY WHERE question_id = :id")
                .param("days", days)
                .param("id", id.value())
                .update();
        jdbc.sql("UPDATE question SET touched_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private List<QuestionId> find(QuestionFilter filter) {
        return search.find(filter, QuestionSort.CHANGED, true, 0, 50).stream()
                .map(QuestionListItem::id)
                .toList();
    }
}
