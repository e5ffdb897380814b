package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class LessonReaderModuleTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    LessonReader reader;

    @Autowired
    LearningPath path;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";
    private LearnerFixtures.Learner learner = new LearnerFixtures.Learner(null, null);

    @BeforeEach
    void enrol() {
        course = fixtures.course();
        learner = fixtures.enrol(course);
        accounts.signIn(learner.account());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_lesson_is_read_with_its_neighbours_sources_and_terms() {
        LessonPage page = reader.open(course, "m1", "erste");
        assertThat(page.html())
                .contains("<h2 id=\"anfang\">", "dfn", "href=\"/courses/" + course + "/m1/erste#source-1\"")
                .doesNotContain("<script");
        assertThat(page.text().sources()).hasSize(1);
        assertThat(page.previous()).isEmpty();
        assertThat(page.next())
                .isInstanceOfSatisfying(
                        NextStep.ReadLesson.class,
                        next -> assertThat(next.lesson().slug()).isEqualTo("zweite"));
        assertThat(reader.open(course, "m1", "zweite").next()).isInstanceOf(NextStep.TakeQuiz.class);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-010")
    void unknown_and_foreign_addresses_get_the_same_answer() {
        accounts.signIn(fixtures.enrol(fixtures.course()).account());
        for (Runnable attempt : List.<Runnable>of(
                () -> reader.open(course, "m1", "erste"),
                () -> reader.open("no-such-course", "m1", "erste"),
                () -> reader.tick(course, "l1"),
                () -> reader.untick(course, "l1"),
                () -> reader.remember(course, "l1", null),
                () -> path.course(course))) {
            assertThatThrownBy(attempt::run).isInstanceOf(NotFoundException.class);
        }
        accounts.signIn(learner.account());
        assertThatThrownBy(() -> reader.open(course, "m9", "erste")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reader.open(course, "m1", "dritte")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reader.tick(course, "l9")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-010")
    void an_enrolment_that_ended_or_a_role_without_one_does_not_read() {
        jdbc.sql("UPDATE enrolment SET withdrawn_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", learner.place().id().value())
                .update();
        assertThatThrownBy(() -> reader.open(course, "m1", "erste")).isInstanceOf(NotFoundException.class);
        assertThat(path.courses()).isEmpty();
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> reader.open(course, "m1", "erste")).isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Role.EXAMINER));
        assertThatThrownBy(() -> reader.open(course, "m1", "erste")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void reading_goes_on_at_the_heading_where_it_was_left() {
        reader.open(course, "m1", "zweite");
        reader.remember(course, "l2", "mitte");
        reader.remember(course, "l2", "no-such-heading");
        accounts.signIn(learner.account());
        assertThat(reader.open(course, "m1", "zweite").place()).isEqualTo("mitte");
        assertThat(path.course(course).next()).isInstanceOfSatisfying(NextStep.ReadLesson.class, next -> {
            assertThat(next.lesson().key()).isEqualTo("l2");
            assertThat(next.heading()).isEqualTo("Mitte");
        });
        reader.remember(course, "l2", null);
        assertThat(reader.open(course, "m1", "zweite").place()).isNull();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-012")
    void a_tick_can_be_taken_away_but_its_dated_fact_stays() {
        reader.tick(course, "l1");
        reader.tick(course, "l1");
        assertThat(reader.open(course, "m1", "erste").ticked()).isTrue();
        reader.untick(course, "l1");
        reader.untick(course, "l1");
        assertThat(reader.open(course, "m1", "erste").ticked()).isFalse();
        assertThat(enrolments.completed(learner.place().id(), CompletionKind.LESSON))
                .containsExactly("l1");
    }

    @Test
    void progress_counts_lessons_quizzes_and_minutes() {
        reader.tick(course, "l1");
        CourseProgress progress = path.course(course);
        assertThat(progress.minutes()).isEqualTo(60);
        assertThat(progress.minutesDone()).isEqualTo(20);
        assertThat(progress.percent()).isEqualTo(20);
        assertThat(progress.modulesCompleted()).isZero();
        assertThat(progress.modules().getFirst().state()).isEqualTo(ModuleState.BEGUN);
        assertThat(progress.modules().getLast().state()).isEqualTo(ModuleState.NOT_BEGUN);
    }

    @Test
    void a_run_keeps_its_edition_and_a_renamed_module_is_found_by_its_former_address() {
        fixtures.publish(course, 2, List.of("m1"), Set.of());
        assertThat(reader.open(course, "m1", "erste").course().outline().edition())
                .isEqualTo(1);
        accounts.signIn(fixtures.enrol(course).account());
        assertThat(reader.open(course, "m1", "erste").progress().module().key()).isEqualTo("m1-2");
    }
}
