package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
class ReviewCommentsModuleTest {
    private static final Pin STEM = Pin.of(Pin.Place.STEM);
    private static final Pin OPTION_B = new Pin(Pin.Place.OPTION, "b");
    private final String course = QuestionFixture.course();

    @Autowired
    ReviewComments comments;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    AuthorNotices notices;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private TestAccount author;
    private TestAccount examiner;
    private QuestionId id;
    private QuestionVersionId version;

    @BeforeEach
    void submitted() {
        author = accounts.create(Map.of(Role.INSTRUCTOR, course, Role.EXAMINER, course));
        examiner = accounts.create(Map.of(Role.EXAMINER, course));
        accounts.signIn(author);
        id = desk.create(course, Bank.EXAM, content("Eins?"));
        version = publication.submit(id, desk.open(id).revision()).newest().id();
        accounts.signIn(examiner);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-142")
    void a_comment_is_pinned_to_a_part_settled_by_an_author_and_kept_with_the_version() {
        comments.add(id, version, OPTION_B, " Auch <b>richtig</b>. ");
        int revision = review.open(id).revision();
        review.sendBack(id, revision, "");
        accounts.signIn(author);
        QuestionDetails question = desk.open(id);
        assertThat(question.newest().trail().comments()).singleElement().satisfies(c -> {
            assertThat(c.pin()).isEqualTo(OPTION_B);
            assertThat(c.text()).isEqualTo("Auch <b>richtig</b>.");
            assertThat(question.name(c.by())).startsWith("Test Person");
            assertThat(c.open()).isTrue();
        });
        CommentId comment = question.newest().trail().comments().getFirst().id();
        assertThat(only(comments.settle(id, comment, true)).resolvedBy()).isEqualTo(author.id());
        assertThat(only(comments.settle(id, comment, true)).open())
                .as("twice does no harm")
                .isFalse();
        assertThat(only(comments.settle(id, comment, false)).open()).isTrue();
        comments.settle(id, comment, true);
        publication.submit(id, desk.open(id).revision());
        accounts.signIn(examiner);
        review.approve(id, review.open(id).revision());
        assertThat(only(review.open(id)).resolvedBy()).isEqualTo(author.id());
        accounts.signIn(author);
        assertThatThrownBy(() -> comments.settle(id, comment, false)).hasMessage("question.no-draft");
    }

    @Test
    void blank_and_oversized_comments_and_impossible_pins_are_refused() {
        assertThatThrownBy(() -> comments.add(id, version, STEM, " \n")).hasMessage("question.comment-missing");
        String tooLong = "x".repeat(ReviewComments.MAX_TEXT + 1);
        assertThatThrownBy(() -> comments.add(id, version, STEM, tooLong)).hasMessage("question.comment-missing");
        assertThat(comments.add(id, version, STEM, "😀".repeat(1000))
                        .newest()
                        .trail()
                        .comments())
                .hasSize(1);
        assertThatThrownBy(() -> new Pin(Pin.Place.OPTION, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pin(Pin.Place.STEM, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pin(Pin.Place.REASON, "x".repeat(81)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_any_word_nothing_is_sent_back() {
        int revision = review.open(id).revision();
        assertThatThrownBy(() -> review.sendBack(id, revision, " ")).hasMessage("question.comment-missing");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-031")
    void nobody_comments_on_ones_own_item() {
        accounts.signIn(author);
        assertThatThrownBy(() -> comments.add(id, version, STEM, "Gut.")).hasMessage("question.own-item");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void to_examiners_and_instructors_of_other_courses_neither_item_nor_comment_exists() {
        CommentId comment = only(comments.add(id, version, STEM, "Kürzer.")).id();
        accounts.signIn(accounts.create(
                Map.of(Role.EXAMINER, QuestionFixture.course(), Role.INSTRUCTOR, QuestionFixture.course())));
        assertThatThrownBy(() -> comments.add(id, version, STEM, "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> comments.settle(id, comment, true)).isInstanceOf(NotFoundException.class);
        accounts.signIn(author);
        QuestionId other = desk.create(course, Bank.EXAM, content("Zwei?"));
        assertThatThrownBy(() -> comments.settle(other, comment, true)).isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThatThrownBy(() -> comments.add(id, version, STEM, "x")).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(examiner);
        assertThatThrownBy(() -> comments.settle(id, comment, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-036", "BR-142"})
    void while_the_author_takes_back_and_writes_no_comment_and_no_text_is_lost() {
        accounts.signIn(author);
        QuestionDetails draft = publication.takeBack(id, desk.open(id).revision());
        accounts.signIn(examiner);
        comments.add(id, version, OPTION_B, "Kommt zu spät, zählt trotzdem.");
        accounts.signIn(author);
        QuestionDetails saved = desk.save(id, draft.revision(), content("Besser?"));
        assertThat(saved.newest().content()).isEqualTo(content("Besser?"));
        assertThat(only(saved).text()).startsWith("Kommt zu spät");
    }

    @Test
    void a_draft_that_was_never_sent_to_review_and_a_version_decided_upon_take_no_comment() {
        review.approve(id, review.open(id).revision());
        assertThatThrownBy(() -> comments.add(id, version, STEM, "x")).hasMessage("question.not-in-review");
        accounts.signIn(author);
        QuestionVersionId next = desk.save(id, desk.open(id).revision(), content("Zwei?"))
                .newest()
                .id();
        accounts.signIn(examiner);
        assertThatThrownBy(() -> comments.add(id, next, STEM, "x")).hasMessage("question.not-in-review");
    }

    @Test
    void two_reviewers_commenting_at_once_lose_nothing() throws Exception {
        TestAccount second = accounts.create(Map.of(Role.EXAMINER, course));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> done = pool.invokeAll(Stream.of(examiner, second)
                    .<Callable<Object>>map(person -> () -> {
                        accounts.signIn(person);
                        try {
                            for (int i = 0; i < 5; i++) {
                                comments.add(id, version, STEM, person.id().value() + " sagt " + i);
                            }
                        } finally {
                            accounts.signOut();
                        }
                        return true;
                    })
                    .toList());
            for (Future<Object> each : done) {
                assertThat(each.get()).isEqualTo(true);
            }
        }
        assertThat(review.open(id).newest().trail().comments()).hasSize(10);
    }

    @Test
    void discarding_a_draft_takes_its_comments_with_it() {
        review.approve(id, review.open(id).revision());
        accounts.signIn(author);
        desk.save(id, desk.open(id).revision(), content("Zwei?"));
        QuestionVersionId next =
                publication.submit(id, desk.open(id).revision()).newest().id();
        accounts.signIn(examiner);
        comments.add(id, next, STEM, "Nein.");
        review.sendBack(id, review.open(id).revision(), "");
        accounts.signIn(author);
        assertThat(desk.discard(id, desk.open(id).revision()).versions()).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-143")
    void the_queue_is_in_the_order_of_due_dates_and_names_what_is_overdue() {
        accounts.signIn(author);
        QuestionId urgent = desk.create(course, Bank.EXAM, content("Dringend?"));
        publication.submit(urgent, desk.open(urgent).revision(), 2);
        QuestionId late = desk.create(course, Bank.EXAM, content("Überfällig?"));
        QuestionVersionId aged =
                publication.submit(late, desk.open(late).revision()).newest().id();
        jdbc.sql("UPDATE question_version SET due_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = :id")
                .param("id", aged.value())
                .update();
        accounts.signIn(examiner);
        comments.add(id, version, STEM, "Kürzer.");
        List<ReviewItem> waiting = review.waiting();
        assertThat(waiting).extracting(ReviewItem::questionId).containsExactly(late, urgent, id);
        assertThat(waiting).extracting(ReviewItem::overdue).containsExactly(true, false, false);
        assertThat(waiting).extracting(ReviewItem::openComments).containsExactly(0, 0, 1);
        Duration offered =
                Duration.between(waiting.get(1).dueAt(), waiting.get(2).dueAt());
        assertThat(offered).isBetween(Duration.ofDays(4), Duration.ofDays(6));
        accounts.signIn(author);
        int revision = desk.open(id).revision();
        for (int days : List.of(0, -1, 91)) {
            assertThatThrownBy(() -> publication.submit(id, revision, days)).hasMessage("question.due-wrong");
        }
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-144")
    void an_approval_is_told_to_those_who_wrote_until_they_took_note() {
        review.approve(id, review.open(id).revision());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThat(notices.approved()).as("wrote nothing").isEmpty();
        accounts.signIn(author);
        assertThat(notices.approved()).singleElement().satisfies(approval -> {
            assertThat(approval.id()).isEqualTo(id);
            assertThat(approval.approvedBy()).startsWith("Test Person");
        });
        notices.noted(id);
        assertThat(notices.approved()).isEmpty();
    }

    private static ReviewComment only(QuestionDetails question) {
        assertThat(question.newest().trail().comments()).hasSize(1);
        return question.newest().trail().comments().getFirst();
    }
}
