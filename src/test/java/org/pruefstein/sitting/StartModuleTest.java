package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class StartModuleTest {
    @Autowired
    CandidateRoom room;

    @Autowired
    Credits credits;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

    @BeforeEach
    void seat() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
        accounts.signIn(candidate.account());
    }

    @AfterEach
    void leave() {
        accounts.signOut();
    }

    @Test
    void the_clock_runs_from_the_start_for_the_working_time() {
        room.start(exam.session(), exam.code());
        Attempt attempt = attempt();
        assertThat(attempt.state()).isEqualTo(AttemptState.OPEN);
        assertThat(Duration.between(attempt.startedAt(), attempt.deadlineAt())).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void twenty_parallel_starts_make_one_sitting_and_one_clock() throws Exception {
        var context = SecurityContextHolder.getContext();
        Callable<Attempt> start = () -> {
            SecurityContextHolder.setContext(context);
            room.start(exam.session(), exam.code());
            return attempt();
        };
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Attempt> seen = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(i -> start).toList())
                    .stream()
                    .map(f -> f.resultNow())
                    .toList();
            assertThat(seen.stream().map(Attempt::id).distinct()).hasSize(1);
            assertThat(seen.stream().map(Attempt::startedAt).distinct()).hasSize(1);
            assertThat(seen.stream().map(Attempt::deadlineAt).distinct()).hasSize(1);
        }
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE action = 'sitting.attempt-started' AND subject = :s")
                        .param("s", "attempt:" + attempt().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void starting_again_gives_no_fresh_time() {
        room.start(exam.session(), exam.code());
        fixtures.age(attempt().id(), Duration.ofMinutes(10));
        var before = attempt().deadlineAt();
        room.start(exam.session(), exam.code());
        assertThat(attempt().deadlineAt()).isEqualTo(before);
    }

    @Test
    void a_wrong_code_starts_nothing_and_five_of_them_must_wait() {
        for (int i = 0; i < StartThrottle.LIMIT; i++) {
            assertRefused("wrong", "sitting.start-code-wrong");
        }
        assertRefused(exam.code(), "sitting.start-wait");
        assertThat(attempt().state()).isEqualTo(AttemptState.READY);
    }

    @Test
    void the_window_decides_by_the_time_of_the_database() {
        fixtures.window(exam, Duration.ofMinutes(1), Duration.ofHours(1), false);
        assertRefused(exam.code(), "sitting.start-window");
        assertThat(room.enter(exam.session()).phase()).isEqualTo(Room.Phase.EARLY);
        fixtures.window(exam, Duration.ofHours(-2), Duration.ofMinutes(-1), false);
        assertRefused(exam.code(), "sitting.start-window");
        assertThat(room.enter(exam.session()).phase()).isEqualTo(Room.Phase.CLOSED);
    }

    @Test
    void identity_and_instructions_come_first() {
        jdbc.sql("UPDATE registration SET instructions_confirmed_at = NULL WHERE id = :id")
                .param("id", candidate.registration().value())
                .update();
        assertRefused(exam.code(), "sitting.start-window");
        assertThat(room.enter(exam.session()).phase()).isEqualTo(Room.Phase.CONFIRM);
    }

    @Test
    void credits_count_before_and_after_the_start() {
        credits.give(fixtures.seat(candidate), CreditKind.ACCOMMODATION, 600, "Zeitverlängerung", null);
        room.start(exam.session(), exam.code());
        assertThat(length()).isEqualTo(Duration.ofMinutes(55));
        credits.give(fixtures.seat(candidate), CreditKind.FAULT, 90, "Netz", null);
        assertThat(length()).isEqualTo(Duration.ofMinutes(55).plusSeconds(90));
    }

    @Test
    void a_credit_at_the_moment_of_the_start_is_never_lost() throws Exception {
        var context = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var start = threads.submit(() -> {
                SecurityContextHolder.setContext(context);
                room.start(exam.session(), exam.code());
            });
            var credit = threads.submit(
                    () -> credits.give(fixtures.seat(candidate), CreditKind.STAFF, 60, "Verspätung", null));
            start.get();
            credit.get();
        }
        assertThat(length()).isEqualTo(Duration.ofMinutes(46));
    }

    @Test
    void only_a_common_end_caps_the_deadline() {
        fixtures.window(exam, Duration.ofHours(-1), Duration.ofMinutes(5), false);
        room.start(exam.session(), exam.code());
        assertThat(length()).isEqualTo(Duration.ofMinutes(45));

        SittingFixtures.Exam common = fixtures.exam();
        candidate = fixtures.candidate(common);
        accounts.signIn(candidate.account());
        fixtures.window(common, Duration.ofHours(-1), Duration.ofMinutes(5), true);
        room.start(common.session(), common.code());
        assertThat(length()).isLessThan(Duration.ofMinutes(5));
        credits.give(fixtures.seat(candidate), CreditKind.STAFF, 600, "hilft nicht", null);
        assertThat(length()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void a_remembered_sign_in_is_never_enough() {
        var full = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new RememberMeAuthenticationToken("key", full.getPrincipal(), full.getAuthorities()));
        assertThatThrownBy(() -> room.enter(exam.session())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.start(exam.session(), exam.code())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_has_no_seat_finds_nothing() {
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> room.enter(exam.session())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> room.start(exam.session(), exam.code())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> room.enter(new SessionId(987654321L))).isInstanceOf(NotFoundException.class);
    }

    private void assertRefused(String code, String key) {
        assertThatThrownBy(() -> room.start(exam.session(), code))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    private Duration length() {
        Attempt attempt = attempt();
        return Duration.between(attempt.startedAt(), attempt.deadlineAt());
    }

    private Attempt attempt() {
        return attempts.find(candidate.registration()).orElseThrow();
    }
}
