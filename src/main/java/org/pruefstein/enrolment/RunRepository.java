package org.pruefstein.enrolment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.RoleAssignments;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes runs, enrolments and attendance, each with its audit entry. */
@Repository
class RunRepository {
    private final JdbcClient jdbc;
    private final RoleAssignments roles;
    private final ApplicationEventPublisher events;

    RunRepository(JdbcClient jdbc, RoleAssignments roles, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.events = events;
    }

    RunId open(
            String courseKey,
            EditionId edition,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable AccountId by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO course_run (course_key, edition_id, title, starts_on, ends_on, created_by, created_at)
                        VALUES (:course, :edition, :title, :startsOn, :endsOn, :by, UTC_TIMESTAMP(6))""")
                .param("course", courseKey)
                .param("edition", edition.value())
                .param("title", title)
                .param("startsOn", startsOn)
                .param("endsOn", endsOn)
                .param("by", by == null ? null : by.value())
                .update(key);
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        events.publishEvent(new Audited("enrolment.run-opened", "course_run:" + id, Map.of("course", courseKey)));
        return new RunId(id.longValue());
    }

    void enrol(Run run, AccountId account, @Nullable AccountId by) {
        jdbc.sql("""
                        INSERT INTO enrolment (run_id, account_id, enrolled_by, enrolled_at)
                        VALUES (:run, :account, :by, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE withdrawn_at = NULL""")
                .param("run", run.id().value())
                .param("account", account.value())
                .param("by", by == null ? null : by.value())
                .update();
        roles.learner(account, run.courseKey(), by);
        events.publishEvent(new Audited(
                "enrolment.enrolled",
                "course_run:" + run.id().value(),
                Map.of("account", String.valueOf(account.value()))));
    }

    boolean withdraw(RunId run, EnrolmentId enrolment) {
        boolean done = jdbc.sql("""
                                UPDATE enrolment SET withdrawn_at = UTC_TIMESTAMP(6)
                                WHERE id = :id AND run_id = :run AND withdrawn_at IS NULL""")
                        .param("id", enrolment.value())
                        .param("run", run.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(Audited.of("enrolment.withdrawn", "enrolment:" + enrolment.value()));
        }
        return done;
    }

    void attend(
            RunId run,
            EnrolmentId enrolment,
            LocalDate heldOn,
            int units,
            AttendanceMode mode,
            @Nullable String note,
            @Nullable AccountId by) {
        int rows = jdbc.sql("""
                        INSERT INTO attendance (enrolment_id, held_on, units, mode, note, recorded_by, recorded_at)
                        SELECT e.id, :heldOn, :units, :mode, :note, :by, UTC_TIMESTAMP(6) FROM enrolment e
                        WHERE e.id = :id AND e.run_id = :run AND e.withdrawn_at IS NULL""")
                .param("heldOn", heldOn)
                .param("units", units)
                .param("mode", mode.name())
                .param("note", note)
                .param("by", by == null ? null : by.value())
                .param("id", enrolment.value())
                .param("run", run.value())
                .update();
        if (rows == 0) {
            throw new NotFoundException("enrolment");
        }
        events.publishEvent(new Audited(
                "enrolment.attended", "enrolment:" + enrolment.value(), Map.of("units", String.valueOf(units))));
    }

    boolean revokeAttendance(RunId run, Long entry, AccountId by) {
        boolean done = jdbc.sql("""
                                UPDATE attendance t JOIN enrolment e ON e.id = t.enrolment_id
                                SET t.revoked_at = UTC_TIMESTAMP(6), t.revoked_by = :by
                                WHERE t.id = :id AND e.run_id = :run AND t.revoked_at IS NULL""")
                        .param("by", by.value())
                        .param("id", entry)
                        .param("run", run.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(Audited.of("enrolment.attendance-revoked", "attendance:" + entry));
        }
        return done;
    }
}
