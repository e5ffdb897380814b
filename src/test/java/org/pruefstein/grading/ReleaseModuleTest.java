package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.Board;
import org.pruefstein.sitting.LogEntry;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.sitting.SittingScript;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ReleaseModuleTest {
    private static final Map<Integer, Answer> HALF =
            Map.of(1, choice("kqz0"), 2, choice("kqz0"), 4, new Answer.Text("2718,25"));

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingScript script;

    @Autowired
    SessionResults results;

    @Autowired
    MyResults mine;

    @Autowired
    ReleasedResults released;

    @Autowired
    GradeKeys keys;

    @Autowired
    DemoReleases demo;

    @Autowired
    Board board;

    @Autowired
    Seats seats;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

    @BeforeEach
    void examine() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
        accounts.signIn(exam.examiner());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-045")
    void a_release_shows_the_candidate_points_grade_and_verdict_and_keeps_the_key() {
        AttemptId id = script.sit(exam, candidate, HALF);
        assertThat(results.release(exam.session())).isEqualTo(1);
        ReleasedResult result = released.of(candidate.account().id()).getFirst();
        assertThat(result.points()).isEqualTo(Fraction.of(50));
        assertThat(result.gradeWord()).isEqualTo("ausreichend");
        assertThat(result.decimalGrade()).isEqualTo("4,4");
        assertThat(result.passed()).isTrue();
        assertThat(script.state(id)).isEqualTo(AttemptState.RELEASED);
        assertThat(seats.seat(exam.session(), candidate.account().id())
                        .orElseThrow()
                        .state())
                .isEqualTo(SessionState.RELEASED);
        assertThat(storedHash("ihk-100", "1")).isEqualTo(keys.named("ihk-100").hash());
        SessionSheet.Release release = results.sheet(exam.session()).releases().getFirst();
        assertThat(release.by()).startsWith("Test Person");
        assertThat(release.at()).isEqualTo(result.releasedAt());
        assertThat(audited("grading.result-released", "attempt:" + id.value())).isEqualTo(1);
        assertThat(board.log(exam.session()))
                .filteredOn(entry -> entry.kind() == LogEntry.Kind.RELEASED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.person()).isEqualTo(release.by()));
    }

    @Test
    void the_demo_releases_what_has_been_sat() {
        AttemptId id = script.sit(exam, candidate, HALF);
        accounts.signOut();
        assertThat(demo.release(exam.session(), exam.examiner().id())).isEqualTo(1);
        assertThat(script.state(id)).isEqualTo(AttemptState.RELEASED);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-091")
    void before_the_release_a_candidate_sees_nothing() {
        AttemptId id = script.sit(exam, candidate, HALF);
        results.sheet(exam.session());
        accounts.signIn(candidate.account());
        assertThat(mine.list()).isEmpty();
        assertThat(mine.find(exam.session())).isEmpty();
        assertThatThrownBy(() -> mine.find(id)).isInstanceOf(NotFoundException.class);
        assertThat(released.of(candidate.account().id())).isEmpty();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-091")
    void a_result_is_explained_to_its_owner_and_unknown_to_everybody_else() {
        AttemptId id = script.sit(exam, candidate, HALF);
        results.release(exam.session());
        assertThatThrownBy(() -> mine.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mine.find(new AttemptId(999_999_999L))).isInstanceOf(NotFoundException.class);
        accounts.signIn(candidate.account());
        MyResult result = mine.find(id);
        assertThat(result.earned()).isEqualTo(Fraction.of(50));
        assertThat(result.reachable()).isEqualTo(100);
        assertThat(result.key()).isEqualTo(keys.named("ihk-100"));
        assertThat(result.receiptHash()).hasSize(64);
        assertThat(result.parts()).singleElement().satisfies(part -> {
            assertThat(part.sum()).isEqualTo(new PartialSum("m1-lz1", 5, 100, Fraction.of(50)));
            assertThat(part.objective().text()).isEqualTo("m1-lz1");
        });
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-083")
    void nothing_is_released_while_somebody_sits_or_may_begin_and_it_says_who() {
        script.sit(exam, candidate, HALF);
        AttemptId open = script.begin(exam, fixtures.candidate(exam));
        SittingFixtures.Candidate late = fixtures.candidate(exam);
        int sitting = number(results.sheet(exam.session()).with(Standing.SITTING));
        assertThatThrownBy(() -> results.release(exam.session())).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.messageKey()).isEqualTo("grading.still-sitting");
            assertThat(e.arguments()).containsExactly(String.valueOf(sitting));
        });
        script.handIn(open);
        int waiting = number(results.sheet(exam.session()).with(Standing.MAY_BEGIN));
        assertThat(registration(results.sheet(exam.session()).with(Standing.MAY_BEGIN)))
                .isEqualTo(late.registration());
        assertThatThrownBy(() -> results.release(exam.session())).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.messageKey()).isEqualTo("grading.may-begin");
            assertThat(e.arguments()).containsExactly(String.valueOf(waiting));
        });
        assertThat(released.of(candidate.account().id())).isEmpty();
        fixtures.window(exam, Duration.ofHours(-3), Duration.ofMinutes(-1), false);
        assertThat(results.release(exam.session())).isEqualTo(2);
        assertThat(results.sheet(exam.session()).with(Standing.NOT_BEGUN)).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-045")
    void a_second_release_changes_nothing_and_one_that_comes_later_is_added() {
        script.sit(exam, candidate, HALF);
        results.release(exam.session());
        ReleasedResult first = released.of(candidate.account().id()).getFirst();
        assertThatThrownBy(() -> results.release(exam.session())).hasMessage("grading.nothing-to-release");
        SittingFixtures.Candidate later = fixtures.candidate(exam);
        jdbc.sql("UPDATE exam_session SET state = 'FROZEN' WHERE id = :id")
                .param("id", exam.session().value())
                .update();
        script.sit(exam, later, Map.of());
        assertThat(results.release(exam.session())).isEqualTo(1);
        assertThat(released.of(later.account().id())).hasSize(1);
        assertThat(released.of(candidate.account().id())).containsExactly(first);
        assertThat(results.sheet(exam.session()).releases()).hasSize(2);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-045")
    void two_examiners_at_once_release_once() {
        AttemptId id = script.sit(exam, candidate, HALF);
        results.sheet(exam.session());
        List<TestAccounts.TestAccount> examiners = List.of(
                exam.examiner(),
                accounts.create(Map.of(Role.EXAMINER, exam.course())),
                accounts.create(Map.of(Role.EXAMINER, exam.course())));
        List<CompletableFuture<Integer>> tries = examiners.stream()
                .map(examiner -> CompletableFuture.supplyAsync(() -> releaseAs(examiner)))
                .toList();
        assertThat(tries.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        assertThat(audited("grading.result-released", "attempt:" + id.value())).isEqualTo(1);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void an_examiner_of_another_course_finds_no_session_and_others_are_refused() {
        AttemptId id = script.sit(exam, candidate, HALF);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, "another-course")));
        assertThatThrownBy(() -> results.sheet(exam.session())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> results.sheetWithNames(exam.session())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> results.release(exam.session())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> results.release(new SessionId(999_999_999L))).isInstanceOf(NotFoundException.class);
        accounts.signIn(candidate.account());
        assertThatThrownBy(() -> results.release(exam.session())).isInstanceOf(AccessDeniedException.class);
        assertThat(script.state(id)).isNotEqualTo(AttemptState.RELEASED);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-084")
    void numbers_stand_for_the_people_until_the_release_unless_an_examiner_asks_which_is_noted() {
        script.sit(exam, candidate, HALF);
        assertThat(names(results.sheet(exam.session()))).containsOnlyNulls();
        assertThat(names(results.sheetWithNames(exam.session()))).doesNotContainNull();
        assertThat(audited(
                        "grading.names-shown", "exam_session:" + exam.session().value()))
                .isEqualTo(1);
        results.release(exam.session());
        assertThat(names(results.sheet(exam.session()))).doesNotContainNull();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-045")
    void a_new_key_changes_no_released_result() {
        AttemptId id = script.sit(exam, candidate, HALF);
        results.release(exam.session());
        GradeKey used = keys.named("ihk-100");
        GradeKey strict = new GradeKey(
                "ihk-100",
                "2",
                List.of(new GradeKey.Band(1, 99, "sehr gut"), new GradeKey.Band(6, 0, "ungenügend")),
                used.decimals());
        new GradeKeys(jdbc, List.of(strict)).keep(strict);
        GradeKey forged = new GradeKey("ihk-100", "1", strict.bands(), strict.decimals());
        assertThatThrownBy(() -> new GradeKeys(jdbc, List.of(forged)).keep(forged))
                .isInstanceOf(IllegalStateException.class);
        accounts.signIn(candidate.account());
        assertThat(mine.find(id).grade()).isEqualTo(new Grade(50, 4, "ausreichend", "4,4", true));
        assertThat(mine.find(id).key()).isEqualTo(used);
    }

    @Test
    void a_session_without_sittings_has_an_empty_sheet_and_nothing_to_release() {
        SessionSheet sheet = results.sheet(exam.session());
        assertThat(sheet.figures().count()).isZero();
        assertThat(sheet.items()).isEmpty();
        assertThat(sheet.releasable()).isFalse();
        fixtures.window(exam, Duration.ofHours(-3), Duration.ofMinutes(-1), false);
        assertThatThrownBy(() -> results.release(exam.session())).hasMessage("grading.nothing-to-release");
    }

    private int releaseAs(TestAccounts.TestAccount examiner) {
        accounts.signIn(examiner);
        try {
            return results.release(exam.session());
        } catch (DomainException e) {
            assertThat(e.messageKey()).isEqualTo("grading.nothing-to-release");
            return 0;
        } finally {
            accounts.signOut();
        }
    }

    private String storedHash(String name, String version) {
        return jdbc.sql("SELECT hash FROM grade_key WHERE name = :name AND version = :version")
                .param("name", name)
                .param("version", version)
                .query(String.class)
                .single();
    }

    private int audited(String action, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = :action AND subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private static Stream<String> names(SessionSheet sheet) {
        return sheet.rows().stream().map(ResultRow::name);
    }

    private static int number(List<ResultRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst().number();
    }

    private static RegistrationId registration(List<ResultRow> rows) {
        return rows.getFirst().registrationId();
    }

    private static Answer choice(String... keys) {
        return new Answer.Choice(List.of(keys));
    }
}
