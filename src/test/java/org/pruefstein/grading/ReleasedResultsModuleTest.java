package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReleasedResultsModuleTest {
    private static final AtomicLong IDS = new AtomicLong(7_000_000_000L);

    @Autowired
    ReleasedResults released;

    @Autowired
    ResultRepository repository;

    @Autowired
    GradeKeys keys;

    @Autowired
    JdbcClient jdbc;

    private final AccountId person = new AccountId(IDS.incrementAndGet());

    @Test
    void a_place_in_a_run_has_its_results_exactly_as_released() {
        EnrolmentId place = new EnrolmentId(IDS.incrementAndGet());
        StoredResult stored = store(place, Fraction.of(200, 3), "2026-11-03T10:15:30.123456Z");
        assertThat(released.of(place)).containsExactly(stored.result());
        assertThat(repository.find(stored.result().attemptId())).contains(stored);
    }

    @Test
    void a_person_has_the_results_of_all_courses_newest_first() {
        StoredResult older = store(null, Fraction.of(49), "2026-11-03T10:15:30Z");
        StoredResult newer = store(null, Fraction.of(81), "2026-11-04T10:15:30Z");
        assertThat(released.of(person)).containsExactly(newer.result(), older.result());
    }

    @Test
    void who_has_no_result_has_none() {
        assertThat(released.of(person)).isEmpty();
        assertThat(released.of(new EnrolmentId(IDS.incrementAndGet()))).isEmpty();
    }

    @Test
    void an_attempt_has_one_result() {
        StoredResult stored = store(null, Fraction.of(81), "2026-11-04T10:15:30Z");
        assertThatThrownBy(() -> repository.insert(stored)).isInstanceOf(DuplicateKeyException.class);
    }

    private StoredResult store(@Nullable EnrolmentId place, Fraction points, String at) {
        GradeKey key = keys.named("ihk-100");
        keys.keep(key);
        Grade grade = key.grade(points, Rounding.A, 50);
        AttemptId attempt = new AttemptId(IDS.incrementAndGet());
        jdbc.sql("""
                        INSERT INTO exam_marking (attempt_id, session_id, paper_id, paper_hash, rules, reachable, earned,
                            points, marked_at)
                        VALUES (:attempt, 1, 1, 'hash', 'scoring-1', 100, :points, :points, UTC_TIMESTAMP(6))""")
                .param("attempt", attempt.value())
                .param("points", points.toString())
                .update();
        StoredResult stored = new StoredResult(
                new ReleasedResult(
                        attempt,
                        new SessionId(IDS.incrementAndGet()),
                        person,
                        place,
                        "course",
                        Blueprint.Kind.FINAL,
                        Bank.EXAM,
                        LocalDate.of(2026, 11, 2),
                        points,
                        grade.roundedPoints(),
                        grade.grade(),
                        grade.word(),
                        grade.decimal(),
                        grade.passed(),
                        key.version(),
                        Instant.parse(at)),
                new RegistrationId(IDS.incrementAndGet()),
                50,
                Rounding.A,
                key.name(),
                null,
                new AccountId(1L));
        repository.insert(stored);
        return stored;
    }
}
