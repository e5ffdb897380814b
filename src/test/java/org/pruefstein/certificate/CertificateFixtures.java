package org.pruefstein.certificate;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Makes people who fulfil more or less of what a certificate needs. */
@TestComponent
public class CertificateFixtures {
    private static final AtomicLong ATTEMPTS = new AtomicLong(8_000_000_000L);
    private final JdbcClient jdbc;
    private final ExamFixtures exams;
    private final TestAccounts accounts;
    private final CourseCatalog catalog;
    private final Enrolments enrolments;

    CertificateFixtures(
            JdbcClient jdbc, ExamFixtures exams, TestAccounts accounts, CourseCatalog catalog, Enrolments enrolments) {
        this.jdbc = jdbc;
        this.exams = exams;
        this.accounts = accounts;
        this.catalog = catalog;
        this.enrolments = enrolments;
    }

    /** A course of its own with its office and one learner in a run of the newest edition of the shipped course. */
    public record Desk(String course, TestAccount office, TestAccount learner, EnrolmentId place, RunId run) {}

    /** A learner who has attended nothing and sat nothing yet. */
    @Transactional
    public Desk desk() {
        return desk(newest());
    }

    /** The same in a given edition. */
    @Transactional
    public Desk desk(EditionId edition) {
        String course = exams.course();
        TestAccount learner = accounts.create(Map.of(Role.LEARNER, course));
        EnrolmentId place = exams.enrol(course, learner.id(), edition.value());
        RunId run = enrolments.find(place).orElseThrow().runId();
        return new Desk(course, accounts.create(Map.of(Role.OFFICE, course)), learner, place, run);
    }

    /** A learner who fulfils everything: attended all, passed an exam whose questions are not published. */
    @Transactional
    public Desk fulfilled() {
        Desk desk = desk();
        attend(desk, units());
        exam(desk, true, false);
        return desk;
    }

    /** Another learner of the same run who has attended nothing and sat nothing yet. */
    @Transactional
    public Desk newcomer(Desk desk) {
        TestAccount learner = accounts.create(Map.of(Role.LEARNER, desk.course()));
        jdbc.sql("INSERT INTO enrolment (run_id, account_id, enrolled_at) VALUES (:run, :account, UTC_TIMESTAMP(6))")
                .param("run", desk.run().value())
                .param("account", learner.id().value())
                .update();
        EnrolmentId place =
                enrolments.of(learner.id(), desk.course()).orElseThrow().id();
        return new Desk(desk.course(), desk.office(), learner, place, desk.run());
    }

    /** Another learner of the same run who fulfils everything. */
    @Transactional
    public Desk another(Desk desk) {
        Desk other = newcomer(desk);
        attend(other, units());
        exam(other, true, false);
        return other;
    }

    /** Planned units of the newest edition. */
    public int units() {
        return catalog.outline(newest()).units();
    }

    /** Units that make its threshold. */
    public int needed() {
        CourseOutline outline = catalog.outline(newest());
        return Situation.needed(outline.units(), outline.attendanceThresholdPercent());
    }

    public EditionId newest() {
        return catalog.newest("social-media-manager").orElseThrow().id();
    }

    /** The newest edition with the grade switched on. */
    @Transactional
    public EditionId editionWithGrade() {
        CourseOutline outline = catalog.outline(newest());
        CourseOutline.CertificateTexts t = outline.certificate();
        CourseOutline graded = new CourseOutline(
                exams.course(),
                outline.edition(),
                outline.title(),
                outline.subtitle(),
                outline.summary(),
                outline.audience(),
                outline.lang(),
                outline.units(),
                outline.attendanceThresholdPercent(),
                outline.quizPassPercent(),
                new CourseOutline.CertificateTexts(t.title(), t.subject(), t.participationTitle(), true, t.note()),
                outline.modules(),
                outline.weeks());
        String json = CanonicalJson.write(graded);
        jdbc.sql("INSERT INTO course (course_key) VALUES (:key)")
                .param("key", graded.key())
                .update();
        jdbc.sql("""
                        INSERT INTO course_edition (course_key, number, hash, lang, title, outline, glossary, published_at)
                        VALUES (:key, 1, :hash, 'de', :title, :outline, '[]', UTC_TIMESTAMP(6))""")
                .param("key", graded.key())
                .param("hash", Sha256.of(json))
                .param("title", graded.title())
                .param("outline", json)
                .update();
        return new EditionId(lastId());
    }

    @Transactional
    public void attend(Desk desk, int units) {
        jdbc.sql("""
                        INSERT INTO attendance (enrolment_id, held_on, units, mode, recorded_at)
                        VALUES (:place, '2026-10-01', :units, 'PRESENCE', UTC_TIMESTAMP(6))""").param("place", desk.place().value()).param("units", units).update();
    }

    /** A released result of a final exam: 88 points and „gut“, or 41 and „mangelhaft“. */
    @Transactional
    public SessionId exam(Desk desk, boolean passed, boolean specimen) {
        return exam(desk, Blueprint.Kind.FINAL, passed, specimen);
    }

    /** A released result of an exam of this kind. */
    @Transactional
    public SessionId exam(Desk desk, Blueprint.Kind kind, boolean passed, boolean specimen) {
        SessionId session = exams.plan(
                desk.course(),
                exams.publishBlueprint(desk.course(), kind),
                desk.office().id());
        jdbc.sql("UPDATE exam_session SET specimen = :specimen WHERE id = :id")
                .param("specimen", specimen)
                .param("id", session.value())
                .update();
        long attempt = ATTEMPTS.incrementAndGet();
        jdbc.sql("""
                        INSERT INTO exam_marking (attempt_id, session_id, paper_id, paper_hash, rules, reachable, earned,
                          points, marked_at)
                        VALUES (:attempt, :session, 1, 'hash', 'scoring-1', 100, :points, :points, UTC_TIMESTAMP(6))""")
                .param("attempt", attempt)
                .param("session", session.value())
                .param("points", passed ? "88" : "41")
                .update();
        jdbc.sql("""
                        INSERT INTO grade_key (name, version, content, hash, first_used_at)
                        VALUES ('ihk-100', 'test', '', '', UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE name = VALUES(name)""").update();
        jdbc.sql("""
                        INSERT INTO exam_result (attempt_id, session_id, registration_id, account_id, enrolment_id,
                          course_key, kind, bank, exam_date, points, rounded_points, grade, grade_word, decimal_grade,
                          passed, pass_points, rounding, grade_key, grade_key_version, released_by, released_at)
                        VALUES (:attempt, :session, :attempt, :account, :place, :course, :kind, 'EXAM', '2026-11-20',
                          :points, :points, :grade, :word, :decimal, :passed, 50, 'A', 'ihk-100', 'test', 1,
                          UTC_TIMESTAMP(6))""")
                .param("attempt", attempt)
                .param("session", session.value())
                .param("account", desk.learner().id().value())
                .param("place", desk.place().value())
                .param("course", desk.course())
                .param("kind", kind.name())
                .param("points", passed ? 88 : 41)
                .param("grade", passed ? 2 : 5)
                .param("word", passed ? "gut" : "mangelhaft")
                .param("decimal", passed ? "2,0" : "5,0")
                .param("passed", passed)
                .update();
        return session;
    }

    /** Gives a person another name than accounts of tests have. */
    @Transactional
    public void rename(TestAccount account, String givenName, String familyName) {
        jdbc.sql("UPDATE person SET given_name = :given, family_name = :family WHERE account_id = :id")
                .param("given", givenName)
                .param("family", familyName)
                .param("id", account.id().value())
                .update();
    }

    private long lastId() {
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }
}
