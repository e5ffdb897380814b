package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SeatsModuleTest {
    @Autowired
    Seats seats;

    @Autowired
    PaperRepository papers;

    @Autowired
    BlueprintRepository blueprints;

    @Autowired
    ContentBlueprints contentBlueprints;

    @Autowired
    SessionRepository sessions;

    @Autowired
    RegistrationRepository registrations;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";
    private AccountId examiner = new AccountId(0L);
    private SessionId session = new SessionId(0L);

    @BeforeEach
    void plan() {
        course = fixtures.course();
        examiner = accounts.create(Role.EXAMINER).id();
        session = fixtures.plan(course, fixtures.publishBlueprint(course, Blueprint.Kind.FINAL), examiner);
    }

    @Test
    void an_admitted_person_has_a_seat_with_all_that_a_sitting_needs() {
        AccountId candidate = accounts.create(Role.LEARNER).id();
        var enrolment = fixtures.enrol(course, candidate);
        RegistrationId registration = fixtures.admit(session, candidate, enrolment, examiner);
        Seat seat = seats.seat(session, candidate).orElseThrow();
        assertThat(seat.registrationId()).isEqualTo(registration);
        assertThat(seat.enrolmentId()).isEqualTo(enrolment);
        assertThat(seat.courseKey()).isEqualTo(course);
        assertThat(seat.paperId()).isNull();
        assertThat(seat.state()).isEqualTo(SessionState.PLANNED);
        assertThat(seat.minutes()).isEqualTo(45);
        assertThat(seat.aids()).containsExactly("Taschenrechner");
        assertThat(seat.candidateName()).startsWith("Test Person");
        assertThat(seat.candidateNumber()).matches("\\d{4}");
        SessionPlan plan = sessions.find(session).orElseThrow().plan();
        assertThat(seat.opensAt()).isEqualTo(plan.opensAt()).isBefore(fixtures.now());
        assertThat(seat.closesAt()).isEqualTo(plan.closesAt()).isAfter(fixtures.now());
        assertThat(seats.seat(registration)).contains(seat);
        assertThat(seats.seats(session)).containsExactly(seat);
    }

    @Test
    void who_only_registered_or_withdrew_has_no_seat() {
        AccountId candidate = accounts.create(Role.LEARNER).id();
        registrations.register(session, candidate, null, 1234, candidate);
        assertThat(seats.seat(session, candidate)).isEmpty();
        RegistrationId admitted =
                fixtures.admit(session, accounts.create(Role.LEARNER).id(), null, examiner);
        assertThat(registrations.withdraw(admitted, examiner)).isTrue();
        assertThat(seats.seat(admitted)).isEmpty();
        assertThat(seats.seats(session)).isEmpty();
    }

    @Test
    void a_cancelled_session_has_no_seats() {
        AccountId candidate = accounts.create(Role.LEARNER).id();
        fixtures.admit(session, candidate, null, examiner);
        sessions.cancel(session, 0, examiner);
        assertThat(seats.seat(session, candidate)).isEmpty();
    }

    @Test
    void the_start_code_is_recognised_as_people_type_it() {
        String code = fixtures.startCode(session);
        assertThat(code).matches("[A-HJ-NP-Z2-9]{8}");
        String typed = code.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + " - " + code.substring(4);
        assertThat(seats.startCodeMatches(session, typed)).isTrue();
        assertThat(seats.startCodeMatches(session, "")).isFalse();
        assertThat(seats.startCodeMatches(session, code.substring(1))).isFalse();
        assertThat(seats.startCodeMatches(new SessionId(-1L), code)).isFalse();
    }

    @Test
    void a_paper_is_read_as_it_was_stored() {
        var body = new QuestionBody.SingleChoice(
                "?",
                List.of(
                        new QuestionBody.Option("a", "A", true, "because"),
                        new QuestionBody.Option("b", "B", false, "because")),
                null);
        OptionTokens tokens = OptionTokens.draw(body, RandomGenerator.getDefault());
        var item = new Paper.Item(1, new QuestionVersionId(7L), tokens, 5, "m1", "m1-o1", Level.APPLY);
        PaperId id = papers.insert(new PaperRepository.NewPaper(
                session, 0, 42, PaperDraw.ALGORITHM, "0".repeat(64), List.of(item), List.of("1".repeat(64))));
        assertThat(seats.paper(id)).isEqualTo(new Paper(id, "0".repeat(64), List.of(item)));
        assertThatThrownBy(() -> seats.paper(new PaperId(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void only_a_frozen_session_can_be_released_and_a_second_time_nothing_happens() {
        assertThatThrownBy(() -> seats.markReleased(session, examiner))
                .isInstanceOf(OptimisticLockingFailureException.class);
        jdbc.sql("UPDATE exam_session SET state = 'FROZEN' WHERE id = :id")
                .param("id", session.value())
                .update();
        seats.markReleased(session, examiner);
        var first = sessions.find(session).orElseThrow().releasedAt();
        seats.markReleased(session, examiner);
        assertThat(sessions.find(session).orElseThrow().state()).isEqualTo(SessionState.RELEASED);
        assertThat(sessions.find(session).orElseThrow().releasedAt())
                .isEqualTo(first)
                .isNotNull();
    }

    @Test
    void a_changed_blueprint_is_a_new_version_and_sessions_keep_theirs() {
        Blueprint rehearsal = ExamFixtures.blueprint(Blueprint.Kind.REHEARSAL);
        contentBlueprints.publish(course, List.of(ExamFixtures.blueprint(Blueprint.Kind.FINAL)));
        assertThat(blueprints.newest(course))
                .extracting(BlueprintRepository.Version::versionNo)
                .containsExactly(1);
        contentBlueprints.publish(course, List.of(rehearsal));
        assertThat(blueprints.newest(course))
                .extracting(BlueprintRepository.Version::versionNo)
                .containsExactly(2);
        assertThat(seats.blueprint(session)).isEqualTo(ExamFixtures.blueprint(Blueprint.Kind.FINAL));
        contentBlueprints.publish(course, List.of());
        assertThat(blueprints.newest(course)).allMatch(BlueprintRepository.Version::retired);
        contentBlueprints.publish(course, List.of(rehearsal));
        assertThat(blueprints.newest(course)).noneMatch(BlueprintRepository.Version::retired);
        assertThatThrownBy(() -> seats.blueprint(new SessionId(-1L))).isInstanceOf(NotFoundException.class);
    }
}
