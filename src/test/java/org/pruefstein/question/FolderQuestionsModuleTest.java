package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;
import static org.pruefstein.question.QuestionFixture.inFolder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FolderQuestionsModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    ContentQuestions folder;

    @Autowired
    QuestionPool pool;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void what_the_folder_ships_is_published_and_exam_items_wait_for_the_release_of_their_key() {
        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("e1", Bank.EXAM, "Zwei?")))
                .isEmpty();

        assertThat(pool.published(course, Bank.PRACTICE)).hasSize(1);
        PoolItem exam = pool.published(course, Bank.EXAM).getFirst();
        QuestionVersionId practice =
                pool.published(course, Bank.PRACTICE).getFirst().versionId();
        assertThat(pool.withoutReleasedKey(List.of(exam.versionId(), practice))).containsExactly(exam.versionId());
    }

    @Test
    void a_question_that_did_not_change_keeps_its_version() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        QuestionVersionId before = only().versionId();
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        assertThat(only().versionId()).isEqualTo(before);
    }

    @Test
    void what_was_stored_before_evidence_was_kept_gets_it_without_a_new_version() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("p2", Bank.PRACTICE, "Zwei?"));
        QuestionId edited = edit("Von Hand");
        List<PoolItem> before = pool.published(course, Bank.PRACTICE);
        jdbc.sql("UPDATE question_version v JOIN question q ON q.id = v.question_id SET v.evidence = NULL"
                        + " WHERE q.course_key = :course")
                .param("course", course)
                .update();
        Evidence evidence = new Evidence(List.of("src-a", "src-b"), LocalDate.of(2027, 1, 31));

        assertThat(publish(proven("p1", "Eins?", evidence), proven("p2", "Zwei?", evidence)))
                .as("the folder says nothing new but its sources")
                .isEmpty();
        assertThat(second()).isEqualTo(before.get(1));
        assertThat(desk.open(second().questionId()).newest().content().evidence())
                .isEqualTo(evidence);
        assertThat(stem(edited)).isEqualTo("Von Hand");

        assertThat(publish(proven("p1", "Eins?", evidence), proven("p2", "Zwei?", Evidence.NONE)))
                .isEmpty();
        assertThat(second().versionId())
                .as("from now on other sources are another version")
                .isNotEqualTo(before.get(1).versionId());
    }

    @Test
    void a_changed_question_becomes_a_new_version_and_the_old_one_stays_readable() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        PoolItem before = only();
        publish(inFolder("p1", Bank.PRACTICE, "Eins, aber genauer?"));
        PoolItem after = only();

        assertThat(after.questionId()).isEqualTo(before.questionId());
        assertThat(after.versionId()).isNotEqualTo(before.versionId());
        assertThat(pool.version(before.versionId()).body().stem()).isEqualTo("Eins?");
        assertThat(pool.version(after.versionId()).number()).isEqualTo(2);
    }

    @Test
    void a_missing_question_retires_and_comes_back_as_a_new_version() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("p2", Bank.PRACTICE, "Zwei?"));
        publish(inFolder("p2", Bank.PRACTICE, "Zwei?"));
        assertThat(pool.published(course, Bank.PRACTICE)).hasSize(1);
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("p2", Bank.PRACTICE, "Zwei?"));
        assertThat(pool.published(course, Bank.PRACTICE)).hasSize(2);
    }

    @Test
    void what_a_person_edited_is_never_overwritten_and_is_reported_once_the_folder_says_something_else() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("p2", Bank.PRACTICE, "Zwei?"));
        QuestionId id = edit("Von Hand");

        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Eins?"), inFolder("p2", Bank.PRACTICE, "Zwei?")))
                .as("the folder still says what it said")
                .isEmpty();
        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Eins, neu?"), inFolder("p2", Bank.PRACTICE, "Zwei?")))
                .containsExactly("p1");
        assertThat(publish(inFolder("p2", Bank.PRACTICE, "Zwei?"))).containsExactly("p1");
        assertThat(stem(id)).isEqualTo("Von Hand");

        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Von Hand"), inFolder("p2", Bank.PRACTICE, "Zwei?")))
                .as("the folder has taken the text over")
                .isEmpty();
        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Weiter im Ordner"), inFolder("p2", Bank.PRACTICE, "Zwei?")))
                .isEmpty();
        assertThat(stem(id)).isEqualTo("Weiter im Ordner");
    }

    @Test
    void an_open_draft_counts_as_edited() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        QuestionId id = only().questionId();
        signIn();
        desk.save(id, desk.open(id).revision(), content("Entwurf"));
        assertThat(publish(inFolder("p1", Bank.PRACTICE, "Eins, neu?"))).containsExactly("p1");
    }

    @Test
    void a_question_retired_by_a_person_stays_retired() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        QuestionId id = only().questionId();
        signIn();
        publication.retire(id, desk.open(id).revision());
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        assertThat(pool.published(course, Bank.PRACTICE)).isEmpty();
    }

    @Test
    void a_question_never_changes_its_bank() {
        publish(inFolder("p1", Bank.PRACTICE, "Eins?"));
        assertThat(publish(inFolder("p1", Bank.EXAM, "Eins?"))).containsExactly("p1");
        assertThat(pool.published(course, Bank.EXAM)).isEmpty();
    }

    private PoolItem second() {
        return pool.published(course, Bank.PRACTICE).get(1);
    }

    private static ContentQuestions.ContentQuestion proven(String key, String stem, Evidence evidence) {
        return new ContentQuestions.ContentQuestion(
                key, Bank.PRACTICE, "seo", "seo-lz1", Level.KNOW, QuestionFixture.single(stem), evidence);
    }

    private QuestionId edit(String stem) {
        QuestionId id = pool.published(course, Bank.PRACTICE).getFirst().questionId();
        signIn();
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), content(stem));
        publication.publish(id, draft.revision());
        return id;
    }

    private String stem(QuestionId id) {
        return desk.open(id).published().orElseThrow().content().body().stem();
    }

    private PoolItem only() {
        assertThat(pool.published(course, Bank.PRACTICE)).hasSize(1);
        return pool.published(course, Bank.PRACTICE).getFirst();
    }

    private List<String> publish(ContentQuestions.ContentQuestion... questions) {
        return folder.publish(course, List.of(questions));
    }

    private void signIn() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }
}
