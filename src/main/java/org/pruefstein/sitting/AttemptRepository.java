package org.pruefstein.sitting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.SessionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores sittings. Each change of state is one conditional update in the database's time. */
@Repository
class AttemptRepository {
    private static final String SELECT = """
            SELECT a.id, a.session_id, a.registration_id, a.account_id, a.course_key, a.state, a.paper_id, a.paper_hash,
                   a.started_at, a.deadline_at, a.ended_at, a.end_cause, a.epoch, a.last_contact_at, a.flagged,
                   UTC_TIMESTAMP(6) AS at,
                   COALESCE(UTC_TIMESTAMP(6) > a.deadline_at + INTERVAL :grace SECOND, FALSE) AS late,
                   COALESCE(GREATEST(0, TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), a.deadline_at) DIV 1000), 0)
                       AS remaining_millis
            FROM attempt a WHERE\s""";

    private final JdbcClient jdbc;
    private final long grace;

    AttemptRepository(JdbcClient jdbc, SittingSettings settings) {
        this.jdbc = jdbc;
        this.grace = settings.grace().toSeconds();
    }

    Optional<Attempt> find(AttemptId id) {
        return select("a.id = :value", id.value()).optional();
    }

    Optional<Attempt> find(RegistrationId registration) {
        return select("a.registration_id = :value", registration.value()).optional();
    }

    /** Those of a session that have begun, by candidate number. */
    List<Attempt> ofSession(SessionId session) {
        return select(
                        "a.session_id = :value AND a.state <> 'READY' ORDER BY (SELECT r.candidate_number"
                                + " FROM registration r WHERE r.id = a.registration_id), a.id",
                        session.value())
                .list();
    }

    /** Reads it and holds its lock until the transaction ends; everything that changes a sitting begins here. */
    Optional<Attempt> lock(AttemptId id) {
        return select("a.id = :value FOR UPDATE", id.value()).optional();
    }

    /** Makes the row of a registration, once. */
    void prepare(Seat seat) {
        jdbc.sql("""
                        INSERT INTO attempt (session_id, registration_id, account_id, course_key, state, created_at)
                        VALUES (:session, :registration, :account, :course, 'READY', UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE registration_id = VALUES(registration_id)""")
                .param("session", seat.sessionId().value())
                .param("registration", seat.registrationId().value())
                .param("account", seat.accountId().value())
                .param("course", seat.courseKey())
                .update();
    }

    /**
     * Starts the clock, once: only when seat, confirmations, session and window allow it at this moment.
     *
     * @return whether this call started it
     */
    boolean start(Seat seat, Paper paper) {
        boolean started = jdbc.sql("""
                        UPDATE attempt SET state = 'OPEN', started_at = UTC_TIMESTAMP(6), limit_seconds = :limit,
                            paper_id = :paper, paper_hash = :hash, questions = :questions,
                            common_end_at = (SELECT IF(s.common_end, s.closes_at, NULL) FROM exam_session s
                                             WHERE s.id = attempt.session_id)
                        WHERE registration_id = :registration AND state = 'READY' AND EXISTS (
                            SELECT 1 FROM registration r JOIN exam_session s ON s.id = r.session_id
                            WHERE r.id = attempt.registration_id AND r.state = 'ADMITTED' AND r.paper_id = :paper
                              AND r.identity_confirmed_at IS NOT NULL AND r.instructions_confirmed_at IS NOT NULL
                              AND s.state = 'FROZEN' AND s.opens_at <= UTC_TIMESTAMP(6)
                              AND s.closes_at > UTC_TIMESTAMP(6))""")
                        .param("limit", seat.minutes() * 60)
                        .param("paper", paper.id().value())
                        .param("hash", paper.hash())
                        .param("questions", paper.items().size())
                        .param("registration", seat.registrationId().value())
                        .update()
                == 1;
        if (started) {
            reckonDeadline(seat.registrationId());
        }
        return started;
    }

    /** {@code started_at + limit + Σ credits}, capped by the common end where there is one. */
    void reckonDeadline(RegistrationId registration) {
        jdbc.sql("""
                        UPDATE attempt SET deadline_at = LEAST(
                            started_at + INTERVAL (limit_seconds + (SELECT COALESCE(SUM(c.seconds), 0)
                                FROM time_credit c WHERE c.registration_id = attempt.registration_id)) SECOND,
                            COALESCE(common_end_at, '9999-12-31'))
                        WHERE registration_id = :registration AND state = 'OPEN'""").param("registration", registration.value()).update();
    }

    /** Ends an open sitting. @return whether this call ended it */
    boolean end(AttemptId id, EndCause cause) {
        return jdbc.sql("""
                        UPDATE attempt SET state = 'SUBMITTED', ended_at = UTC_TIMESTAMP(6), end_cause = :cause
                        WHERE id = :id AND state = 'OPEN'""")
                        .param("cause", cause.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Ends an open sitting whose deadline and grace have passed. @return whether this call ended it */
    boolean endOverdue(AttemptId id) {
        return jdbc.sql("""
                        UPDATE attempt SET state = 'SUBMITTED', ended_at = UTC_TIMESTAMP(6),
                            end_cause = IF(deadline_at = common_end_at, 'COMMON_END', 'TIME_OUT')
                        WHERE id = :id AND state = 'OPEN'
                          AND deadline_at < UTC_TIMESTAMP(6) - INTERVAL :grace SECOND""").param("id", id.value()).param("grace", grace).update() == 1;
    }

    List<AttemptId> overdue(int limit) {
        return jdbc.sql("""
                        SELECT id FROM attempt WHERE state = 'OPEN'
                          AND deadline_at < UTC_TIMESTAMP(6) - INTERVAL :grace SECOND
                        ORDER BY deadline_at, id LIMIT :limit""").param("grace", grace).param("limit", limit).query(Long.class).list().stream()
                .map(AttemptId::new)
                .toList();
    }

    /** The next device writes from now on. */
    void openEpoch(AttemptId id, int epoch) {
        jdbc.sql("UPDATE attempt SET epoch = :epoch, last_contact_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("epoch", epoch)
                .param("id", id.value())
                .update();
    }

    /** Notes that the candidate's page was heard of, at most every few seconds. */
    void touch(AttemptId id) {
        jdbc.sql("""
                        UPDATE attempt SET last_contact_at = UTC_TIMESTAMP(6) WHERE id = :id AND (last_contact_at IS NULL
                          OR last_contact_at < UTC_TIMESTAMP(6) - INTERVAL 4 SECOND)""").param("id", id.value()).update();
    }

    void flag(AttemptId id, String positions) {
        jdbc.sql("UPDATE attempt SET flagged = :flagged WHERE id = :id")
                .param("flagged", positions)
                .param("id", id.value())
                .update();
    }

    /** @throws OptimisticLockingFailureException when it is not in the state before */
    void advance(AttemptId id, AttemptState from, AttemptState to) {
        int rows = jdbc.sql("UPDATE attempt SET state = :to WHERE id = :id AND state = :from")
                .param("to", to.name())
                .param("id", id.value())
                .param("from", from.name())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("attempt " + id.value() + " is not " + from);
        }
    }

    private JdbcClient.MappedQuerySpec<Attempt> select(String condition, @Nullable Long value) {
        return jdbc.sql(SELECT + condition)
                .param("grace", grace)
                .param("value", value)
                .query(Attempt.class);
    }
}
