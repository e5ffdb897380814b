package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class BulkDeskModuleTest {
    private static final BulkAction.AddTag TAG = new BulkAction.AddTag(new Tag("Klausur"));

    @Autowired
    BulkDesk bulk;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    QuestionTags tags;

    @Autowired
    QuestionPool pool;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";
    private BulkAction.Move there = new BulkAction.Move("", "", "");

    @BeforeEach
    void signIn() {
        course = fixtures.course();
        CourseOutline.Module module =
                catalog.newest(course).orElseThrow().outline().modules().getLast();
        there = new BulkAction.Move(
                course, module.key(), module.objectives().getLast().key());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_tag_is_added_to_all_that_lack_it_taken_away_and_brought_back() {
        QuestionId one = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionId two = desk.create(course, Bank.PRACTICE, content("Zwei?"));
        tags.set(two, List.of(new Tag("klausur")));
        BulkOutcome added = bulk.apply(TAG, List.of(one, two, one));
        assertThat(added.changed()).extracting(BulkOutcome.Change::id).containsExactly(one);
        assertThat(added.skipped()).isEqualTo(Map.of("question.bulk-has-tag", 1));
        assertThat(audited(one)).contains("question.tag-added");

        BulkOutcome removed = bulk.apply(new BulkAction.RemoveTag(new Tag("KLAUSUR")), List.of(one, two));
        assertThat(removed.changed()).hasSize(2);
        assertThat(tags.of(one)).isEmpty();
        assertThat(bulk.undo(removed).changed()).hasSize(2);
        assertThat(tags.of(one)).hasSize(1);
        assertThat(tags.of(two)).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-148")
    void undo_leaves_alone_what_somebody_changed_since() {
        QuestionId mine = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionId theirs = desk.create(course, Bank.PRACTICE, content("Zwei?"));
        BulkOutcome retired = bulk.apply(new BulkAction.Retire(), List.of(mine, theirs));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        desk.save(theirs, desk.open(theirs).revision(), content("Zwei, besser?"));
        BulkOutcome undone = bulk.undo(retired);
        assertThat(undone.changed()).extracting(BulkOutcome.Change::id).containsExactly(mine);
        assertThat(undone.skipped()).isEqualTo(Map.of("question.changed-meanwhile", 1));
        assertThat(desk.open(mine).newest().state()).isEqualTo(VersionState.DRAFT);
        assertThat(desk.open(theirs).newest().content().body().stem()).isEqualTo("Zwei, besser?");
        assertThat(bulk.undo(retired).changed()).as("once only").isEmpty();
    }

    @Test
    void retired_questions_come_back_as_they_were_published_or_being_written() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        publication.publish(id, desk.open(id).revision());
        desk.save(id, desk.open(id).revision(), content("Eins, neu?"));
        BulkOutcome retired = bulk.apply(new BulkAction.Retire(), List.of(id));
        assertThat(pool.published(course, Bank.PRACTICE))
                .noneMatch(item -> item.questionId().equals(id));
        assertThat(bulk.apply(new BulkAction.Retire(), List.of(id)).skipped())
                .isEqualTo(Map.of("question.is-retired", 1));
        bulk.undo(retired);
        assertThat(pool.published(course, Bank.PRACTICE))
                .anyMatch(item -> item.questionId().equals(id));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
        assertThat(audited(id)).contains("question.retired", "question.retirement-undone");
    }

    @Test
    void drafts_of_exam_items_are_submitted_and_the_others_left_out_with_their_reason() {
        QuestionId ready = desk.create(course, Bank.EXAM, content("Eins?"));
        QuestionId practice = desk.create(course, Bank.PRACTICE, content("Zwei?"));
        QuestionId incomplete = desk.create(
                course,
                Bank.EXAM,
                new QuestionContent("seo", "seo-lz1", Level.KNOW, new QuestionBody.SingleChoice("", List.of(), null)));
        BulkOutcome submitted = bulk.apply(new BulkAction.Submit(), List.of(ready, practice, incomplete));
        assertThat(submitted.changed()).extracting(BulkOutcome.Change::id).containsExactly(ready);
        assertThat(submitted.skipped())
                .isEqualTo(Map.of("question.practice-needs-no-review", 1, "question.incomplete", 1));
        assertThat(desk.open(ready).newest().state()).isEqualTo(VersionState.IN_REVIEW);
        bulk.undo(submitted);
        assertThat(desk.open(ready).newest().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-147")
    void a_draft_moves_a_practice_question_is_published_there_and_an_exam_item_waits_for_approval() {
        QuestionId draft = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionId published = desk.create(course, Bank.PRACTICE, content("Zwei?"));
        publication.publish(published, desk.open(published).revision());
        QuestionId exam = desk.create(course, Bank.EXAM, content("Drei?"));
        QuestionVersionId approved = approve(exam);

        BulkOutcome moved = bulk.apply(there, List.of(draft, published, exam));
        assertThat(moved.changed()).hasSize(3);
        for (QuestionId id : List.of(draft, published, exam)) {
            assertThat(desk.open(id).newest().content().objectiveKey()).isEqualTo(there.objectiveKey());
        }
        assertThat(desk.open(draft).versions()).hasSize(1);
        assertThat(desk.open(published).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.open(exam).newest().state()).isEqualTo(VersionState.DRAFT);
        assertThat(pool.version(approved).objectiveKey())
                .as("what was approved stays")
                .isEqualTo("seo-lz1");
        assertThat(bulk.apply(there, List.of(draft)).skipped()).isEqualTo(Map.of("question.bulk-is-there", 1));

        assertThat(bulk.undo(moved).changed()).hasSize(3);
        for (QuestionId id : List.of(draft, published, exam)) {
            assertThat(desk.open(id).newest().content().objectiveKey()).isEqualTo("seo-lz1");
        }
        assertThat(desk.open(exam).versions()).hasSize(1);
        assertThat(audited(published)).contains("question.moved");
    }

    @Test
    void a_place_that_the_course_does_not_have_or_another_course_is_no_place() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        BulkAction.Move nowhere = new BulkAction.Move(course, "<script>", "x".repeat(10_000));
        assertThat(bulk.apply(nowhere, List.of(id)).skipped()).isEqualTo(Map.of("question.objective-missing", 1));
        BulkAction.Move elsewhere = new BulkAction.Move("social-media-manager", "seo", "seo-lz1");
        assertThat(bulk.apply(elsewhere, List.of(id)).skipped()).isEqualTo(Map.of("question.bulk-other-course", 1));
        assertThat(desk.open(id).newest().content().objectiveKey()).isEqualTo("seo-lz1");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void questions_of_other_courses_are_left_alone_forth_and_back() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        BulkOutcome tagged = bulk.apply(TAG, List.of(id));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course(), Role.EXAMINER, course)));
        for (BulkAction action : List.of(TAG, there, new BulkAction.Submit(), new BulkAction.Retire())) {
            BulkOutcome outcome = bulk.apply(action, List.of(id, new QuestionId(Long.MAX_VALUE)));
            assertThat(outcome.changed()).isEmpty();
            assertThat(outcome.skipped()).isEqualTo(Map.of("question.bulk-unknown", 2));
        }
        assertThat(bulk.undo(tagged).changed()).isEmpty();
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> bulk.apply(TAG, List.of(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void too_many_at_once_are_refused_and_too_many_tags_skipped() {
        List<QuestionId> many = LongStream.rangeClosed(0, BulkDesk.MOST)
                .mapToObj(QuestionId::new)
                .toList();
        assertThatThrownBy(() -> bulk.apply(TAG, many)).hasMessage("question.bulk-too-many");
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        tags.set(
                id,
                IntStream.range(0, Tag.MAX_TAGS).mapToObj(i -> new Tag("t" + i)).toList());
        assertThat(bulk.apply(TAG, List.of(id)).skipped()).isEqualTo(Map.of("question.too-many-tags", 1));
    }

    private QuestionVersionId approve(QuestionId id) {
        jdbc.sql("UPDATE question_version SET state = 'APPROVED' WHERE question_id = :id")
                .param("id", id.value())
                .update();
        return desk.open(id).newest().id();
    }

    private List<String> audited(QuestionId id) {
        return jdbc.sql("SELECT action FROM audit_event WHERE subject = :s")
                .param("s", "question:" + id.value())
                .query(String.class)
                .list();
    }
}
