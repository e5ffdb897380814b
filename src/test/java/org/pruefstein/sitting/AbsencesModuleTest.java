package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.grading.MyResults;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AbsencesModuleTest {
    @Autowired
    Absences absences;

    @Autowired
    Invigilation invigilation;

    @Autowired
    Board board;

    @Autowired
    MySittings mine;

    @Autowired
    MyResults results;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

    @BeforeEach
    void nobodyComes() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
        close(exam);
        accounts.signIn(exam.examiner());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void who_never_began_is_absent_once_nobody_may_begin_any_more() {
        markAbsent();
        markAbsent();
        assertThat(state()).isEqualTo(AttemptState.ABSENT);
        assertThat(board.rows(exam.session())).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AttemptState.ABSENT);
            assertThat(row.waiting()).isFalse();
            assertThat(row.incidents()).isZero();
        });
        assertThat(board.log(exam.session()))
                .filteredOn(e -> e.kind() == LogEntry.Kind.INCIDENT)
                .extracting(LogEntry::code, LogEntry::text)
                .containsExactly(tuple("ABSENT", ""));
        assertThat(audited()).isOne();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void an_excuse_handed_in_later_replaces_the_absence_and_its_reason_stands_in_the_log() {
        markAbsent();
        for (String bad : List.of("", " \t", "x".repeat(501))) {
            assertThatThrownBy(() -> excuse(bad)).isInstanceOf(DomainException.class);
        }
        jdbc.sql("UPDATE exam_session SET state = 'RELEASED', released_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", exam.session().value())
                .update();
        excuse(" Attest <b>liegt vor</b> ");
        assertThat(state()).isEqualTo(AttemptState.EXCUSED);
        assertThat(board.log(exam.session())).extracting(LogEntry::text).contains("Attest <b>liegt vor</b>");
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void the_candidate_sees_it_without_the_reason_and_has_no_result() {
        excuse("Attest");
        accounts.signIn(candidate.account());
        MySitting sitting = mine.find(exam.session()).orElseThrow();
        assertThat(sitting.state()).isEqualTo(AttemptState.EXCUSED);
        assertThat(sitting.toString()).doesNotContain("Attest");
        assertThat(results.list()).isEmpty();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void nobody_is_absent_while_one_may_begin_or_after_one_has() {
        fixtures.window(exam, Duration.ofHours(-1), Duration.ofHours(1), false);
        assertThatThrownBy(this::markAbsent).hasMessage("sitting.absence-early");
        SittingDesk.Sitting sitting = desk.open(exam);
        accounts.signIn(exam.examiner());
        close(exam);
        assertThatThrownBy(() ->
                        absences.markAbsent(exam.session(), sitting.candidate().registration()))
                .hasMessage("sitting.absence-begun");
        assertThat(desk.attempt(sitting.id()).open()).isTrue();
    }

    @Test
    void nobody_is_absent_from_a_session_whose_papers_were_never_drawn() {
        jdbc.sql("UPDATE exam_session SET state = 'PLANNED', frozen_at = NULL WHERE id = :id")
                .param("id", exam.session().value())
                .update();
        assertThatThrownBy(this::markAbsent).hasMessage("sitting.absence-early");
    }

    @Test
    void who_was_absent_gets_no_more_time() {
        markAbsent();
        assertThatThrownBy(() ->
                        invigilation.give(exam.session(), candidate.registration(), CreditKind.FAULT, 5, "zu spät"))
                .hasMessage("sitting.credit-ended");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void examiners_of_other_courses_other_sessions_and_candidates_change_nothing() {
        SittingFixtures.Exam other = fixtures.exam();
        assertThatThrownBy(() -> absences.markAbsent(other.session(), candidate.registration()))
                .isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, "another-course")));
        assertThatThrownBy(this::markAbsent).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> excuse("Grund")).isInstanceOf(NotFoundException.class);
        accounts.signIn(candidate.account());
        assertThatThrownBy(this::markAbsent).isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM attempt WHERE registration_id = :id")
                        .param("id", candidate.registration().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void markAbsent() {
        absences.markAbsent(exam.session(), candidate.registration());
    }

    private void excuse(String reason) {
        absences.excuse(exam.session(), candidate.registration(), reason);
    }

    private void close(SittingFixtures.Exam held) {
        fixtures.window(held, Duration.ofHours(-5), Duration.ofMinutes(-1), false);
    }

    private AttemptState state() {
        return board.rows(exam.session()).getFirst().state();
    }

    private int audited() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM audit_event WHERE action = 'sitting.absence-marked' AND subject = CONCAT('attempt:',
                          (SELECT id FROM attempt WHERE registration_id = :id))""")
                .param("id", candidate.registration().value())
                .query(Integer.class)
                .single();
    }
}
