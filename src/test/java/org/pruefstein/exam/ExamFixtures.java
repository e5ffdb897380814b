package org.pruefstein.exam;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.Level;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.TestAccounts;
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
    private final ContentQuestions questions;
    private final CourseCatalog catalog;
    private final Enrolments enrolments;
    private final TestAccounts accounts;

    ExamFixtures(
            JdbcClient jdbc,
            ContentBlueprints blueprints,
            BlueprintRepository storedBlueprints,
            SessionRepository sessions,
            RegistrationRepository registrations,
            ContentQuestions questions,
            CourseCatalog catalog,
            Enrolments enrolments,
            TestAccounts accounts) {
        this.jdbc = jdbc;
        this.blueprints = blueprints;
        this.storedBlueprints = storedBlueprints;
        this.sessions = sessions;
        this.registrations = registrations;
        this.questions = questions;
        this.catalog = catalog;
        this.enrolments = enrolments;
        this.accounts = accounts;
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

    /** The small blueprint with one case of any module and level beside its five questions, for 10 points. */
    public static Blueprint blueprintWithCase() {
        Blueprint small = blueprint(Blueprint.Kind.FINAL);
        List<Blueprint.Cell> cells = new ArrayList<>(small.cells());
        cells.add(new Blueprint.Cell(null, null, QuestionType.CASE, 1, 10));
        return new Blueprint(
                small.key(),
                small.kind(),
                small.title(),
                small.bank(),
                small.minutes(),
                small.passPoints(),
                small.gradeKey(),
                small.rounding(),
                small.aids(),
                cells,
                small.types());
    }

    /** A desk whose pool has a case of each level in module {@code m1} too, and whose blueprint draws one. */
    public Desk deskWithCases() {
        String course = course();
        List<ContentQuestions.ContentQuestion> pool = pool(Bank.EXAM);
        for (Level level : Level.values()) {
            pool.add(new ContentQuestions.ContentQuestion(
                    "case-" + level, Bank.EXAM, "m1", "m1-lz1", level, SampleQuestions.of(QuestionType.CASE)));
        }
        questions.publish(course, pool);
        releaseKeys(course);
        blueprints.publish(course, List.of(blueprintWithCase()));
        return new Desk(
                course,
                accounts.create(java.util.Map.of(Role.EXAMINER, course)),
                storedBlueprints.newest(course).getFirst().id());
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

    /** A course with an examiner of its own, the small blueprint, and a pool of 60 released questions. */
    public record Desk(String course, TestAccounts.TestAccount examiner, BlueprintId blueprint) {}

    /** Everything that a session needs but candidates. */
    public Desk desk(Blueprint.Kind kind) {
        String course = course();
        publishPool(course, kind == Blueprint.Kind.FINAL ? Bank.EXAM : Bank.PRACTICE);
        releaseKeys(course);
        return new Desk(
                course, accounts.create(java.util.Map.of(Role.EXAMINER, course)), publishBlueprint(course, kind));
    }

    /** Four questions of each of five types and each level in module {@code m1}, their keys not released. */
    public void publishPool(String course, Bank bank) {
        questions.publish(course, pool(bank));
    }

    private static List<ContentQuestions.ContentQuestion> pool(Bank bank) {
        List<ContentQuestions.ContentQuestion> pool = new ArrayList<>();
        for (Level level : Level.values()) {
            for (QuestionType type : SampleQuestions.FIVE) {
                for (int i = 0; i < 4; i++) {
                    pool.add(new ContentQuestions.ContentQuestion(
                            "q" + pool.size(), bank, "m1", "m1-lz1", level, SampleQuestions.of(type)));
                }
            }
        }
        return pool;
    }

    /** Releases the answer keys of all questions of a course. */
    public void releaseKeys(String course) {
        jdbc.sql("""
                        UPDATE question_version v JOIN question q ON q.id = v.question_id
                        SET v.key_released_at = UTC_TIMESTAMP(6) WHERE q.course_key = :course""").param("course", course).update();
    }

    /** A learner with a place in a new run of the course, by the newest edition of the shipped course. */
    public TestAccounts.TestAccount learner(String course) {
        TestAccounts.TestAccount learner = accounts.create(java.util.Map.of(Role.LEARNER, course));
        enrol(
                course,
                learner.id(),
                catalog.newest("social-media-manager").orElseThrow().id().value());
        return learner;
    }

    /** Completes modules of somebody's place, leaving out so many of the last. */
    @Transactional
    public void completeModules(AccountId account, String course, int leaveOut) {
        Enrolment place = enrolments.of(account, course).orElseThrow();
        var modules = catalog.outline(place.editionId()).modules();
        modules.subList(0, modules.size() - leaveOut)
                .forEach(m -> enrolments.complete(place.id(), CompletionKind.MODULE, m.key(), null));
    }

    /** Moves a session's window: seconds from now, negative ones lie in the past. */
    public void window(SessionId session, long opensIn, long closesIn) {
        jdbc.sql("""
                        UPDATE exam_session SET opens_at = UTC_TIMESTAMP(6) + INTERVAL :opens SECOND,
                          closes_at = UTC_TIMESTAMP(6) + INTERVAL :closes SECOND WHERE id = :id""")
                .param("opens", opensIn)
                .param("closes", closesIn)
                .param("id", session.value())
                .update();
    }

    /** So many admitted candidates, none of whom can sign in. */
    @Transactional
    public void crowd(SessionId session, String course, int people) {
        String prefix = "crowd-" + session.value() + "-";
        EnrolmentId place = enrol(course, accounts.create(Role.LEARNER).id());
        for (int i = 0; i < people; i++) {
            jdbc.sql("""
                            INSERT INTO account (username, password_hash, security_stamp, created_at)
                            VALUES (:name, '-', :name, UTC_TIMESTAMP(6))""").param("name", prefix + i).update();
            long account = lastId();
            jdbc.sql("INSERT INTO person (account_id, given_name, family_name) VALUES (:id, 'Kim', :name)")
                    .param("id", account)
                    .param("name", prefix + i)
                    .update();
            jdbc.sql("""
                            INSERT INTO registration (session_id, account_id, enrolment_id, candidate_number, state,
                              registered_at, admission, admitted_at)
                            VALUES (:session, :account, :place, :number, 'ADMITTED', UTC_TIMESTAMP(6), 'EXAMINER',
                              UTC_TIMESTAMP(6))""")
                    .param("session", session.value())
                    .param("account", account)
                    .param("place", place.value())
                    .param("number", 1000 + i)
                    .update();
        }
    }
}
