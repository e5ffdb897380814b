package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AuthorOverviewModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorOverview overview;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    TestAccounts accounts;

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
    void what_was_sent_back_comes_with_the_comment_and_the_name_of_who_sent_it() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        publication.submit(id, desk.open(id).revision());
        assertThat(overview.inReview()).extracting(DeskItem::id).containsExactly(id);

        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, course)));
        review.sendBack(id, review.open(id).revision(), "Bitte kürzen.");

        accounts.signIn(author);
        assertThat(overview.inReview()).isEmpty();
        assertThat(overview.ownDrafts()).isEmpty();
        assertThat(overview.returned()).singleElement().satisfies(item -> {
            assertThat(item.comment()).isEqualTo("Bitte kürzen.");
            assertThat(item.reviewer()).startsWith("Test Person");
        });
    }

    @Test
    void drafts_are_ones_own_and_figures_are_the_courses() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThat(overview.ownDrafts()).isEmpty();
        assertThat(overview.figures()).containsExactly(new CourseFigures(course, 0, 0, 0, 1, 0));
        publication.publish(id, desk.open(id).revision());
        assertThat(overview.figures()).containsExactly(new CourseFigures(course, 1, 0, 0, 0, 0));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void another_course_is_not_there() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        publication.submit(id, desk.open(id).revision());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThat(overview.inReview()).isEmpty();
        assertThat(overview.figures()).isEmpty();
        assertThat(overview.courses()).isEmpty();
    }

    @Test
    void the_courses_are_those_of_the_grant() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, "social-media-manager")));
        assertThat(overview.courses()).extracting(CourseOutline::key).isEqualTo(List.of("social-media-manager"));
    }

    @Test
    void examiners_and_learners_have_no_desk() {
        accounts.signIn(accounts.create(Role.EXAMINER));
        assertThatThrownBy(() -> overview.returned()).isInstanceOf(AccessDeniedException.class);
    }
}
