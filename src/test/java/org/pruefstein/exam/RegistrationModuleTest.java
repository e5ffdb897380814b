package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class RegistrationModuleTest {
    @Autowired
    ExamRegistration registration;

    @Autowired
    ExamConfirmation confirmation;

    @Autowired
    SessionCandidates candidates;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Seats seats;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    LearnerFixtures learning;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private ExamFixtures.Desk desk =
            new ExamFixtures.Desk("", new TestAccounts.TestAccount(new AccountId(0L), ""), new BlueprintId(0L));
    private SessionId session = new SessionId(0L);

    @BeforeEach
    void plan() {
        desk = fixtures.desk(Blueprint.Kind.FINAL);
        session = fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-020")
    void who_has_completed_all_modules_is_admitted_at_once() {
        var learner = fixtures.learner(desk.course());
        fixtures.completeModules(learner.id(), desk.course(), 0);
        accounts.signIn(learner);
        assertThat(registration.list()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo(session);
            assertThat(e.open()).isTrue();
            assertThat(e.registered()).isFalse();
        });
        assertThat(registration.register(session).admitted()).isTrue();
        assertThat(registration.register(session).admitted()).isTrue();
        assertThat(seats.seat(session, learner.id())).isPresent();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM registration WHERE session_id = :id")
                        .param("id", session.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-020")
    void who_lacks_a_module_waits_and_is_told_which() {
        var learner = fixtures.learner(desk.course());
        fixtures.completeModules(learner.id(), desk.course(), 1);
        accounts.signIn(learner);
        CandidateExam exam = registration.register(session);
        assertThat(exam.registration()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(exam.progress().missing()).hasSize(1);
        assertThat(exam.progress().completed()).isEqualTo(exam.progress().total() - 1);
        assertThat(seats.seat(session, learner.id())).isEmpty();
        fixtures.completeModules(learner.id(), desk.course(), 0);
        assertThat(registration.list()).singleElement().matches(CandidateExam::admitted);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-020")
    void a_module_that_a_newer_edition_names_anew_stays_completed() {
        learning.publish(desk.course(), 1, List.of(), Set.of());
        var learner = learning.enrol(desk.course());
        fixtures.completeModules(learner.account().id(), desk.course(), 0);
        learning.publish(desk.course(), 2, List.of("m1"), Set.of());
        jdbc.sql("""
                        UPDATE course_run SET edition_id = (SELECT id FROM course_edition
                          WHERE course_key = :course AND number = 2) WHERE course_key = :course""").param("course", desk.course()).update();
        accounts.signIn(learner.account());
        CandidateExam exam = registration.register(session);
        assertThat(exam.progress().total()).isEqualTo(2);
        assertThat(exam.progress().missing()).isEmpty();
        assertThat(exam.admitted()).isTrue();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-020")
    void an_examiner_admits_with_a_reason_only() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(desk.examiner());
        assertThat(candidates.people(session))
                .extracting(PersonOfCourse::accountId)
                .containsExactly(learner.id());
        candidates.register(session, List.of(learner.id()));
        candidates.register(session, List.of(learner.id()));
        assertThat(candidates.people(session)).isEmpty();
        CandidateItem waiting = candidates.list(session).getFirst();
        assertThat(waiting.state()).isEqualTo(RegistrationState.REGISTERED);
        for (String bad : List.of("", "   ", "x".repeat(501))) {
            assertThatThrownBy(() -> candidates.admit(session, List.of(waiting.id()), bad))
                    .hasMessage("exam.reason-required");
        }
        candidates.admit(session, List.of(waiting.id()), " Wiederholung <b>2027</b> ");
        assertThat(candidates.list(session)).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(RegistrationState.ADMITTED);
            assertThat(c.admission()).isEqualTo(Admission.EXAMINER);
            assertThat(c.reason()).isEqualTo("Wiederholung <b>2027</b>");
        });
        candidates.admit(session, List.of(waiting.id()), "Noch ein Grund");
        assertThat(candidates.list(session).getFirst().reason()).startsWith("Wiederholung");
        assertThat(audited("exam.admitted")).isOne();
    }

    @Test
    void a_registration_of_another_session_is_unknown_here() {
        var other =
                fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(other, 3600, 7200);
        accounts.signIn(desk.examiner());
        candidates.register(other, List.of(fixtures.learner(desk.course()).id()));
        RegistrationId foreign = candidates.list(other).getFirst().id();
        assertThatThrownBy(() -> candidates.admit(session, List.of(foreign), "Grund"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> candidates.withdraw(session, foreign)).isInstanceOf(NotFoundException.class);
        AccountId stranger = accounts.create(Role.LEARNER).id();
        assertThatThrownBy(() -> candidates.register(session, List.of(stranger)))
                .isInstanceOf(NotFoundException.class);
        assertThat(candidates.list(session)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-028")
    void one_withdraws_and_registers_again_until_the_papers_are_drawn() {
        var learner = fixtures.learner(desk.course());
        fixtures.completeModules(learner.id(), desk.course(), 0);
        accounts.signIn(learner);
        registration.register(session);
        registration.withdraw(session);
        assertThat(registration.list()).singleElement().matches(e -> !e.registered() && e.open());
        assertThatThrownBy(() -> registration.withdraw(session)).hasMessage("exam.withdraw-too-late");
        assertThat(registration.register(session).admitted()).isTrue();
        jdbc.sql("UPDATE exam_session SET state = 'FROZEN' WHERE id = :id")
                .param("id", session.value())
                .update();
        assertThatThrownBy(() -> registration.withdraw(session)).hasMessage("exam.withdraw-too-late");
        assertThat(registration.list()).singleElement().matches(CandidateExam::admitted);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-028")
    void registration_closes_when_the_session_begins() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(learner);
        fixtures.window(session, -1, 3600);
        assertThat(registration.list()).isEmpty();
        assertThatThrownBy(() -> registration.register(session)).hasMessage("exam.registration-closed");
        assertThatThrownBy(() -> registration.withdraw(session)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> confirmation.find(session)).isInstanceOf(NotFoundException.class);
        fixtures.window(session, 60, 3600);
        registration.register(session);
        fixtures.window(session, -1, 3600);
        assertThatThrownBy(() -> registration.register(session)).hasMessage("exam.registration-closed");
    }

    @Test
    void sessions_of_courses_one_has_no_place_in_do_not_exist() {
        accounts.signIn(fixtures.learner(fixtures.course()));
        assertThat(registration.list()).isEmpty();
        for (SessionId unknown : List.of(session, new SessionId(999_999_999L))) {
            assertThatThrownBy(() -> registration.register(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> registration.withdraw(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> confirmation.find(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> confirmation.confirm(unknown, true, true)).isInstanceOf(NotFoundException.class);
        }
        accounts.signOut();
        assertThatThrownBy(() -> registration.list()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_session_called_off_stays_visible_to_its_candidates() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(learner);
        registration.register(session);
        accounts.signIn(desk.examiner());
        planning.cancel(session);
        accounts.signIn(learner);
        assertThat(registration.list()).singleElement().matches(e -> e.state() == SessionState.CANCELLED);
        assertThatThrownBy(() -> confirmation.find(session)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-029")
    void identity_and_instructions_are_confirmed_together_and_once() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(learner);
        registration.register(session);
        assertThat(confirmation.find(session).confirmed()).isFalse();
        assertThatThrownBy(() -> confirmation.confirm(session, true, true)).hasMessage("exam.not-admitted");
        fixtures.completeModules(learner.id(), desk.course(), 0);
        registration.list();
        assertThatThrownBy(() -> confirmation.confirm(session, true, false)).hasMessage("exam.confirm-both");
        assertThatThrownBy(() -> confirmation.confirm(session, false, true)).hasMessage("exam.confirm-both");
        assertThat(confirmation.find(session).confirmed()).isFalse();
        confirmation.confirm(session, true, true);
        confirmation.confirm(session, true, true);
        assertThat(confirmation.find(session).confirmed()).isTrue();
        assertThat(audited("exam.instructions-confirmed")).isOne();
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-021")
    void a_remembered_sign_in_confirms_nothing() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(learner);
        registration.register(session);
        var full = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new RememberMeAuthenticationToken("key", full.getPrincipal(), full.getAuthorities()));
        assertThat(registration.list()).hasSize(1);
        assertThatThrownBy(() -> confirmation.find(session)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> confirmation.confirm(session, true, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_has_left_the_run_keeps_the_registration_but_nothing_new_is_offered() {
        var learner = fixtures.learner(desk.course());
        accounts.signIn(learner);
        registration.register(session);
        jdbc.sql("UPDATE enrolment SET withdrawn_at = UTC_TIMESTAMP(6) WHERE account_id = :id")
                .param("id", learner.id().value())
                .update();
        assertThat(registration.list())
                .singleElement()
                .matches(e -> e.progress().total() == 0);
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, desk.course())));
        assertThat(candidates.list(session))
                .singleElement()
                .matches(c -> c.progress().total() == 0);
        assertThat(candidates.people(session)).isEmpty();
    }

    /** Entries about this session's registrations. */
    private int audited(String action) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM audit_event a JOIN registration r
                          ON a.subject = CONCAT('registration:', r.id)
                        WHERE r.session_id = :id AND a.action = :action""")
                .param("id", session.value())
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
