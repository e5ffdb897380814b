package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class VersionDeskModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    VersionDesk history;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    QuestionPool pool;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private TestAccount author;

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
    @UseCase(value = "UC-004", rules = "BR-140")
    void each_version_tells_who_wrote_it_when_why_and_which_way_it_went() {
        QuestionId id = published("Eins?", "Zwei?");
        QuestionDetails question = desk.open(id);
        QuestionDetails.Version newest = question.newest();
        assertThat(newest.trail().note()).isEqualTo("Neu: Zwei?");
        assertThat(newest.createdAt()).isNotNull();
        assertThat(newest.authors()).containsExactly(author.id());
        assertThat(newest.trail().steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(VersionStep.Kind.PUBLISHED);
            assertThat(step.by()).isEqualTo(author.id());
            assertThat(question.name(step.by())).startsWith("Test Person");
        });
        publication.retire(id, question.revision());
        assertThat(desk.open(id).newest().trail().steps())
                .extracting(VersionStep::kind)
                .containsExactly(VersionStep.Kind.PUBLISHED, VersionStep.Kind.RETIRED);
    }

    @Test
    void what_a_draft_changes_is_kept_with_it_and_can_be_taken_back() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionDetails noted = history.explain(id, desk.open(id).revision(), "  Zahl <b>neu</b>  ");
        assertThat(noted.newest().trail().note()).isEqualTo("Zahl <b>neu</b>");
        assertThat(history.explain(id, noted.revision(), " ").newest().trail().note())
                .isNull();
        int revision = desk.open(id).revision();
        assertThatThrownBy(() -> history.explain(id, revision, "x".repeat(501))).hasMessage("question.note-too-long");
        publication.publish(id, revision);
        int published = desk.open(id).revision();
        assertThatThrownBy(() -> history.explain(id, published, "zu spät")).hasMessage("question.no-draft");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-141")
    void an_old_version_becomes_a_new_draft_which_is_audited_and_undone_by_discarding_it() {
        QuestionId id = published("Eins?", "Zwei?");
        QuestionDetails restored = history.restore(id, desk.open(id).revision(), 1);
        assertThat(restored.newest().number()).isEqualTo(3);
        assertThat(restored.newest().state()).isEqualTo(VersionState.DRAFT);
        assertThat(restored.newest().content()).isEqualTo(content("Eins?"));
        assertThat(restored.newest().trail().restoredFrom()).isEqualTo(1);
        assertThat(restored.published()).map(QuestionDetails.Version::number).contains(2);
        assertThat(audited("question.version-restored", id)).isEqualTo(1);

        QuestionDetails undone = desk.discard(id, restored.revision());
        assertThat(undone.versions())
                .extracting(QuestionDetails.Version::number)
                .containsExactly(2, 1);
        assertThat(undone.newest().content()).isEqualTo(content("Zwei?"));
    }

    @Test
    void nothing_is_restored_over_an_open_version_nor_over_somebody_elses_change() {
        QuestionId id = published("Eins?", "Zwei?");
        int stale = desk.open(id).revision();
        QuestionDetails draft = desk.save(id, stale, content("Drei?"));
        assertThatThrownBy(() -> history.restore(id, stale, 1)).hasMessage("question.changed-meanwhile");
        assertThatThrownBy(() -> history.restore(id, draft.revision(), 1)).hasMessage("question.draft-exists");
        assertThat(desk.open(id).newest().content()).isEqualTo(content("Drei?"));
        QuestionDetails clean = desk.discard(id, desk.open(id).revision());
        assertThatThrownBy(() -> history.restore(id, clean.revision(), 2)).hasMessage("question.is-newest");
        assertThatThrownBy(() -> history.restore(id, clean.revision(), 9)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-031", "BR-141"})
    void a_restored_exam_item_needs_approval_by_somebody_who_wrote_neither_and_release_again() {
        TestAccount writer = accounts.create(Map.of(Role.INSTRUCTOR, course, Role.EXAMINER, course));
        TestAccount examiner = accounts.create(Map.of(Role.EXAMINER, course));
        accounts.signIn(writer);
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        publication.submit(id, desk.open(id).revision());
        approveAndRelease(examiner, id);
        accounts.signIn(author);
        desk.save(id, desk.open(id).revision(), content("Zwei?"));
        publication.submit(id, desk.open(id).revision());
        approveAndRelease(examiner, id);

        accounts.signIn(author);
        QuestionDetails restored = history.restore(id, desk.open(id).revision(), 1);
        assertThat(restored.newest().authors()).containsExactlyInAnyOrder(writer.id(), author.id());
        publication.submit(id, restored.revision());
        accounts.signIn(writer);
        int revision = review.open(id).revision();
        assertThatThrownBy(() -> review.approve(id, revision)).hasMessage("question.own-item");
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        QuestionVersionId version = pool.published(course, Bank.EXAM).getFirst().versionId();
        assertThat(pool.withoutReleasedKey(List.of(version))).containsExactly(version);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void to_others_the_question_does_not_exist() {
        QuestionId id = published("Eins?", "Zwei?");
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThatThrownBy(() -> history.restore(id, 1, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> history.explain(id, 1, "x")).isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, course)));
        assertThatThrownBy(() -> history.restore(id, 1, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private QuestionId published(String first, String second) {
        QuestionId id = desk.create(course, Bank.PRACTICE, content(first));
        publication.publish(id, desk.open(id).revision());
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), content(second));
        publication.publish(
                id, history.explain(id, draft.revision(), "Neu: " + second).revision());
        return id;
    }

    private void approveAndRelease(TestAccount examiner, QuestionId id) {
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        assertThat(review.releaseKeys(List.of(review.open(id).newest().id()))).isEqualTo(1);
    }

    private int audited(String action, QuestionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = :action AND subject = :subject")
                .param("action", action)
                .param("subject", "question:" + id.value())
                .query(Integer.class)
                .single();
    }
}
