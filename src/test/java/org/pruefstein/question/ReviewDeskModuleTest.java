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
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ReviewDeskModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    ReleasedKeys releasedKeys;

    @Autowired
    QuestionPool pool;

    @Autowired
    TestAccounts accounts;

    private TestAccount author;
    private TestAccount examiner;

    @BeforeEach
    void people() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, course, Role.EXAMINER, course));
        examiner = accounts.create(Map.of(Role.EXAMINER, course));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-032")
    void an_exam_item_is_drawn_once_a_second_person_approved_it_and_its_key_is_released_by_name() {
        QuestionId id = submitted("Eins?");
        accounts.signIn(examiner);
        assertThat(review.waiting()).extracting(ReviewItem::questionId).containsExactly(id);
        review.approve(id, review.open(id).revision());

        QuestionVersionId version = pool.published(course, Bank.EXAM).getFirst().versionId();
        assertThat(pool.withoutReleasedKey(List.of(version))).containsExactly(version);
        assertThat(review.unreleased()).extracting(ReviewItem::versionId).containsExactly(version);
        assertThat(review.releaseKeys(List.of(version))).isEqualTo(1);
        assertThat(review.releaseKeys(List.of(version))).as("once only").isZero();

        assertThat(pool.withoutReleasedKey(List.of(version))).isEmpty();
        QuestionDetails.Version released = review.open(id).newest();
        assertThat(released.reviewedBy()).isEqualTo(examiner.id());
        assertThat(released.keyReleasedBy()).isEqualTo(examiner.id());
        assertThat(released.keyReleasedAt()).isNotNull();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-031")
    void whoever_wrote_on_an_item_never_approves_it() {
        QuestionId id = submitted("Eins?");
        int revision = review.open(id).revision();
        assertThatThrownBy(() -> review.approve(id, revision)).hasMessage("question.own-item");
        assertThat(pool.published(course, Bank.EXAM)).isEmpty();
        assertThat(review.waiting()).singleElement().matches(ReviewItem::own);
    }

    @Test
    void a_refused_approval_leaves_the_published_version_in_place() {
        QuestionId id = approved("Eins?");
        accounts.signIn(author);
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), content("Zwei?"));
        publication.submit(id, draft.revision());
        int revision = review.open(id).revision();
        assertThatThrownBy(() -> review.approve(id, revision)).hasMessage("question.own-item");
        assertThat(pool.published(course, Bank.EXAM)).hasSize(1);
    }

    @Test
    void a_change_needs_approval_and_release_again() {
        QuestionId id = approved("Eins?");
        QuestionVersionId first = pool.published(course, Bank.EXAM).getFirst().versionId();
        review.releaseKeys(List.of(first));

        accounts.signIn(author);
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), content("Zwei?"));
        publication.submit(id, draft.revision());
        assertThat(pool.published(course, Bank.EXAM).getFirst().versionId()).isEqualTo(first);

        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        QuestionVersionId second = pool.published(course, Bank.EXAM).getFirst().versionId();
        assertThat(second).isNotEqualTo(first);
        assertThat(pool.withoutReleasedKey(List.of(first, second))).containsExactly(second);
    }

    @Test
    void a_returned_item_goes_back_to_its_author_with_the_comment() {
        QuestionId id = submitted("Eins?");
        accounts.signIn(examiner);
        int revision = review.open(id).revision();
        assertThatThrownBy(() -> review.sendBack(id, revision, "  ")).hasMessage("question.comment-missing");
        review.sendBack(id, revision, "Die zweite Option ist auch richtig.");
        accounts.signIn(author);
        QuestionDetails.Version draft = desk.open(id).newest();
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.reviewComment()).isEqualTo("Die zweite Option ist auch richtig.");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void an_examiner_of_another_course_gets_the_answer_for_unknown_ids() {
        QuestionId id = approved("Eins?");
        QuestionVersionId version = pool.published(course, Bank.EXAM).getFirst().versionId();
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, QuestionFixture.course())));
        assertThatThrownBy(() -> review.open(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review.approve(id, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review.sendBack(id, 1, "x")).isInstanceOf(NotFoundException.class);
        assertThat(review.releaseKeys(List.of(version))).isZero();
        assertThat(review.waiting()).isEmpty();
        assertThat(review.unreleased()).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-032")
    void a_released_key_stands_with_name_and_time_in_the_list_of_its_course() {
        QuestionId id = approved("Eins?");
        review.releaseKeys(List.of(pool.published(course, Bank.EXAM).getFirst().versionId()));
        assertThat(releasedKeys.latest()).singleElement().satisfies(key -> {
            assertThat(key.questionId()).isEqualTo(id);
            assertThat(key.releasedBy()).startsWith("Test Person");
            assertThat(key.releasedAt()).isNotNull();
        });
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, QuestionFixture.course())));
        assertThat(releasedKeys.latest()).isEmpty();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThatThrownBy(() -> releasedKeys.latest()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void practice_questions_are_no_matter_of_examiners_and_instructors_review_nothing() {
        accounts.signIn(author);
        QuestionId practice = desk.create(course, Bank.PRACTICE, content("Eins?"));
        assertThatThrownBy(() -> review.open(practice)).isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThatThrownBy(() -> review.waiting()).isInstanceOf(AccessDeniedException.class);
    }

    private QuestionId submitted(String stem) {
        accounts.signIn(author);
        QuestionId id = desk.create(course, Bank.EXAM, content(stem));
        publication.submit(id, desk.open(id).revision());
        return id;
    }

    private QuestionId approved(String stem) {
        QuestionId id = submitted(stem);
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        return id;
    }
}
