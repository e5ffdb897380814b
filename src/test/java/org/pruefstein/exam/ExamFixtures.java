package org.pruefstein.exam;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionType;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Makes runs, enrolments, blueprints, sessions and seats for tests. */
@TestComponent
public class ExamFixtures {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private final JdbcClient jdbc;
    private final ContentBlueprints blueprints;
    private final BlueprintRepository storedBlueprints;
    private final SessionRepository sessions;
    private final RegistrationRepository registrations;

    ExamFixtures(
            JdbcClient jdbc,
            ContentBlueprints blueprints,
            BlueprintRepository storedBlueprints,
            SessionRepository sessions,
            RegistrationRepository registrations) {
        this.jdbc = jdbc;
        this.blueprints = blueprints;
        this.storedBlueprints = storedBlueprints;
        this.sessions = sessions;
        this.registrations = registrations;
    }

    /** A course key that no other test has. */
    public String course() {
        return "course-" + COUNTER.incrementAndGet() + "-" + System.nanoTime();
    }

    /** A place in a new run of a course. */
    @Transactional
    public EnrolmentId enrol(String course, AccountId account) {
        return enrol(course, account, 1);
    }

    /** A place in a new run of an edition of a course. */
    @Transactional
    public EnrolmentId enrol(String course, AccountId account, long edition) {
        jdbc.sql("""
                        INSERT INTO course_run (course_key, edition_id, title, starts_on, ends_on, created_at)
                        VALUES (:course, :edition, 'Herbst 2026', '2026-09-01', '2026-12-31', UTC_TIMESTAMP(6))""").param("course", course).param("edition", edition).update();
        long run = lastId();
        jdbc.sql("""
                        INSERT INTO enrolment (run_id, account_id, enrolled_at)
                        VALUES (:run, :account, UTC_TIMESTAMP(6))""").param("run", run).param("account", account.value()).update();
        return new EnrolmentId(lastId());
    }

    private long lastId() {
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    /** The small blueprint of {@link #blueprint}, published for a course. */
    public BlueprintId publishBlueprint(String course, Blueprint.Kind kind) {
        blueprints.publish(course, List.of(blueprint(kind)));
        return storedBlueprints.newest(course).getFirst().id();
    }

    /** Five questions of module {@code m1}, one of each type, 20 points each; 45 minutes. */
    public static Blueprint blueprint(Blueprint.Kind kind) {
        return new Blueprint(
                "bp-test",
                kind,
                "Abschlussprüfung",
                Bank.EXAM,
                45,
                50,
                "ihk-100",
                "A",
                List.of("Taschenrechner"),
                List.of(
                        new Blueprint.Cell("m1", Level.KNOW, 2, 20),
                        new Blueprint.Cell("m1", Level.UNDERSTAND, 2, 20),
                        new Blueprint.Cell("m1", Level.APPLY, 1, 20)),
                List.of(
                        new Blueprint.TypeQuota(QuestionType.SINGLE_CHOICE, 1, 1),
                        new Blueprint.TypeQuota(QuestionType.MULTIPLE_CHOICE, 1, 1),
                        new Blueprint.TypeQuota(QuestionType.TRUE_FALSE, 1, 1),
                        new Blueprint.TypeQuota(QuestionType.NUMERIC, 1, 1),
                        new Blueprint.TypeQuota(QuestionType.SHORT_TEXT, 1, 1)));
    }

    /** A planned session of a course that has the blueprint; open since an hour, for four more. */
    public SessionId plan(String course, BlueprintId blueprint, AccountId examiner) {
        return sessions.insert(course, blueprint, openNow(), StartCode.next(), examiner);
    }

    /** A plan whose window is open since an hour and for four more. */
    public SessionPlan openNow() {
        Instant now = now();
        return new SessionPlan(
                "Prüfung " + COUNTER.incrementAndGet(),
                now.minus(1, ChronoUnit.HOURS),
                now.plus(4, ChronoUnit.HOURS),
                false,
                SessionPlan.DEFAULT_ZONE,
                false);
    }

    /** The database's time. */
    public Instant now() {
        return jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(Instant.class).single();
    }

    /** Registers and admits a person, with all confirmed that stands before the start. */
    @Transactional
    public RegistrationId admit(
            SessionId session, AccountId account, @Nullable EnrolmentId enrolment, AccountId examiner) {
        registrations.register(
                session, account, enrolment, CandidateNumber.next(registrations.numbers(session)), examiner);
        RegistrationId id = registrations.find(session, account).orElseThrow().id();
        registrations.admit(id, Admission.EXAMINER, examiner, "Testperson");
        registrations.confirm(id);
        return id;
    }

    /** The session's start code. */
    public String startCode(SessionId session) {
        return sessions.startCode(session).orElseThrow().value();
    }
}
