package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
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
class InvigilationModuleTest {
    @Autowired
    Invigilation invigilation;

    @Autowired
    Board board;

    @Autowired
    MySittings mine;

    @Autowired
    AnswerIntake intake;

    @Autowired
    Ending ending;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingDesk.Sitting sitting;
    private RegistrationId registration;

    @BeforeEach
    void begin() {
        exam = fixtures.exam();
        sitting = desk.open(exam);
        registration = sitting.candidate().registration();
        accounts.signIn(exam.examiner());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void the_board_says_who_sits_how_far_and_since_when_nothing_was_heard() {
        SittingFixtures.Candidate waiting = fixtures.candidate(exam);
        save(desk.choose(sitting.id(), 1, 1, 0), desk.type(5, 2, "Quorxel"), desk.type(4, 3, ""));
        jdbc.sql("UPDATE attempt SET flagged = '[2,3]', last_contact_at = UTC_TIMESTAMP(6) - INTERVAL 61 SECOND"
                        + " WHERE id = :id")
                .param("id", sitting.id().value())
                .update();
        BoardRow row = row();
        assertThat(row.answered()).isEqualTo(2);
        assertThat(row.questions()).isEqualTo(5);
        assertThat(row.flagged()).isEqualTo(2);
        assertThat(row.silent()).isTrue();
        assertThat(row.remainingSeconds()).isBetween(44L * 60, 45L * 60);
        BoardRow other = row(waiting.registration());
        assertThat(other.state()).isEqualTo(AttemptState.READY);
        assertThat(other.silent()).isFalse();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-043")
    void one_person_gets_more_time_before_and_during_the_sitting() {
        SittingFixtures.Candidate waiting = fixtures.candidate(exam);
        SittingDesk.Sitting other = desk.open(exam);
        invigilation.give(exam.session(), waiting.registration(), CreditKind.ACCOMMODATION, 15, "Bescheid vom 3. 11.");
        invigilation.give(exam.session(), registration, CreditKind.FAULT, 10, "Rechner getauscht");
        assertThat(row(waiting.registration()).creditSeconds()).isEqualTo(900);
        assertThat(Duration.between(row().startedAt(), row().deadlineAt())).isEqualTo(Duration.ofMinutes(55));
        BoardRow untouched = row(other.candidate().registration());
        assertThat(Duration.between(untouched.startedAt(), untouched.deadlineAt()))
                .isEqualTo(Duration.ofMinutes(45));
        assertThat(audited("sitting.time-credited")).isEqualTo(1);
    }

    @Test
    void minutes_out_of_range_and_missing_reasons_are_refused_and_nothing_is_stored() {
        assertRefused("sitting.credit-amount", () -> give(0, "x"));
        assertRefused("sitting.credit-amount", () -> give(Integer.MAX_VALUE, "x"));
        assertRefused("sitting.text-missing", () -> give(5, " \t"));
        assertRefused("sitting.text-long", () -> give(5, "x".repeat(501)));
        assertRefused("sitting.text-missing", () -> invigilation.note(exam.session(), null, IncidentKind.NOTE, "  "));
        assertRefused("sitting.text-missing", () -> invigilation.close(exam.session(), registration, ""));
        assertThat(row().creditSeconds()).isZero();
        assertThat(row().incidents()).isZero();
        assertThat(row().open()).isTrue();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-046")
    void a_closed_sitting_has_a_receipt_and_its_reason_stands_in_the_log() {
        invigilation.close(exam.session(), registration, "Abbruch nach Täuschung");
        BoardRow row = row();
        assertThat(row.state()).isIn(AttemptState.SUBMITTED, AttemptState.MARKED);
        assertThat(row.endCause()).isEqualTo("CLOSED");
        assertRefused("sitting.close-not-open", () -> invigilation.close(exam.session(), registration, "noch einmal"));
        assertThat(log(LogEntry.Kind.INCIDENT)).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("CLOSED");
            assertThat(entry.text()).isEqualTo("Abbruch nach Täuschung");
            assertThat(entry.person()).isNotBlank();
        });
        assertThat(log(LogEntry.Kind.ENDED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).matches("[0-9a-f]{64}"));
        assertRefused("sitting.credit-ended", () -> give(5, "zu spät"));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-047")
    void a_device_that_is_shut_out_moves_no_answer_any_more() {
        invigilation.revoke(exam.session(), registration, 1, "fremdes Gerät");
        assertThat(save(desk.type(5, 1, "danach")).results().getFirst().outcome())
                .isEqualTo(EntryOutcome.SUPERSEDED);
        assertThat(row().answered()).isZero();
        assertThat(board.devices(exam.session(), registration)).singleElement().satisfies(device -> {
            assertThat(device.writes()).isFalse();
            assertThat(device.revokedAt()).isNotNull();
        });
        assertThat(audited("sitting.writer-revoked")).isEqualTo(1);
        assertThatThrownBy(() -> invigilation.revoke(exam.session(), registration, 1, "noch einmal"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invigilation.revoke(exam.session(), registration, 7, "gibt es nicht"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-048")
    void late_entries_are_shown_in_words_with_both_times() {
        fixtures.age(sitting.id(), Duration.ofHours(1));
        ending.endOverdue(sitting.id());
        Entry typed = new Entry(5, 1, desk.type(5, 1, "<b>Quorxel</b>").answer(), 1_790_000_000_000L);
        save(typed, desk.choose(sitting.id(), 3, 2, 0), desk.type(4, 3, ""));
        List<LateEntry> late = board.late(exam.session(), registration, Locale.GERMAN);
        assertThat(late).extracting(LateEntry::position).containsExactly(5, 3, 4);
        assertThat(late.get(0).answer()).containsExactly("<b>Quorxel</b>");
        assertThat(late.get(0).writtenAt()).isNotNull();
        assertThat(late.get(1).answer()).containsExactly("Richtig");
        assertThat(late.get(2).answer()).isEmpty();
        assertThat(row().late()).isEqualTo(3);
        assertThat(log(LogEntry.Kind.LATE)).hasSize(3);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-044")
    void the_log_is_in_order_of_time_and_hides_the_reason_of_an_accommodation() {
        invigilation.give(exam.session(), registration, CreditKind.ACCOMMODATION, 15, "Diagnose");
        invigilation.give(exam.session(), registration, CreditKind.PAUSE, 5, "Feueralarm");
        invigilation.note(exam.session(), null, IncidentKind.NOTE, "Fenster offen");
        ending.end(sitting.id(), EndCause.SUBMITTED);
        List<LogEntry> log = board.log(exam.session());
        assertThat(log)
                .extracting(LogEntry::kind)
                .containsExactly(
                        LogEntry.Kind.FROZEN,
                        LogEntry.Kind.STARTED,
                        LogEntry.Kind.DEVICE,
                        LogEntry.Kind.CREDIT,
                        LogEntry.Kind.CREDIT,
                        LogEntry.Kind.INCIDENT,
                        LogEntry.Kind.ENDED);
        assertThat(log).isSortedAccordingTo(java.util.Comparator.comparing(LogEntry::at));
        assertThat(log.toString()).contains("Feueralarm", "Fenster offen").doesNotContain("Diagnose");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void a_session_of_a_foreign_course_is_as_unknown_as_one_that_does_not_exist() {
        SessionId unknown = new SessionId(999_999_999L);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, "another-course")));
        for (SessionId id : List.of(exam.session(), unknown)) {
            List<ThrowingCallable> calls = List.of(
                    () -> board.session(id),
                    () -> board.rows(id),
                    () -> board.log(id),
                    () -> board.devices(id, registration),
                    () -> board.late(id, registration, Locale.GERMAN),
                    () -> invigilation.give(id, registration, CreditKind.STAFF, 5, "x"),
                    () -> invigilation.note(id, null, IncidentKind.NOTE, "x"),
                    () -> invigilation.close(id, registration, "x"),
                    () -> invigilation.revoke(id, registration, 1, "x"));
            calls.forEach(call -> assertThat(catchThrowable(call)).isInstanceOf(NotFoundException.class));
        }
        accounts.signIn(sitting.candidate().account());
        assertThatThrownBy(() -> board.rows(exam.session())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> give(5, "für mich")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_candidate_of_another_session_is_unknown_here() {
        SittingFixtures.Exam other = fixtures.exam();
        RegistrationId foreign = fixtures.candidate(other).registration();
        assertThatThrownBy(() -> invigilation.give(exam.session(), foreign, CreditKind.STAFF, 5, "x"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invigilation.close(exam.session(), foreign, "x"))
                .isInstanceOf(NotFoundException.class);
        assertThat(board.devices(exam.session(), foreign)).isEmpty();
        assertThat(board.late(exam.session(), foreign, Locale.GERMAN)).isEmpty();
    }

    @Test
    void the_candidate_finds_the_way_in_and_afterwards_the_receipt_and_nobody_elses() {
        accounts.signIn(sitting.candidate().account());
        assertThat(mine.find(exam.session()).orElseThrow().ended()).isFalse();
        ending.end(sitting.id(), EndCause.SUBMITTED);
        MySitting sitting = mine.find(exam.session()).orElseThrow();
        assertThat(sitting.receipt()).matches("[0-9a-f]{64}");
        assertThat(sitting.endCause()).isEqualTo(EndCause.SUBMITTED);
        assertThat(mine.find(fixtures.exam().session())).isEmpty();
    }

    private void give(int minutes, String reason) {
        invigilation.give(exam.session(), registration, CreditKind.STAFF, minutes, reason);
    }

    private AnswerIntake.Reply save(Entry... entries) {
        return intake.save(sitting.id(), sitting.token(), 1, List.of(entries));
    }

    private BoardRow row() {
        return row(registration);
    }

    private BoardRow row(RegistrationId id) {
        return board.rows(exam.session()).stream()
                .filter(r -> r.registrationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<LogEntry> log(LogEntry.Kind kind) {
        return board.log(exam.session()).stream().filter(e -> e.kind() == kind).toList();
    }

    private int audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = :action AND subject = :subject")
                .param("action", action)
                .param("subject", "attempt:" + sitting.id().value())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(DomainException.class).hasMessage(key);
    }
}
