package org.pruefstein.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores released results; one that is stored never changes. */
@Repository
class ResultRepository {
    private static final String SELECT = """
            SELECT x.attempt_id, x.session_id, x.registration_id, x.account_id, x.enrolment_id, x.course_key, x.kind,
                   x.bank, x.exam_date, x.points, x.rounded_points, x.grade, x.grade_word, x.decimal_grade, x.passed,
                   x.pass_points, x.rounding, x.grade_key, x.grade_key_version, x.edition_id, x.released_by,
                   x.released_at
            FROM exam_result x WHERE\s""";
    private final JdbcClient jdbc;

    ResultRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database's time, for the moment of a release. */
    Instant now() {
        return jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(Instant.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the attempt has a result already */
    void insert(StoredResult stored) {
        ReleasedResult result = stored.result();
        EnrolmentId enrolment = result.enrolmentId();
        EditionId edition = stored.editionId();
        jdbc.sql("""
                        INSERT INTO exam_result (attempt_id, session_id, registration_id, account_id, enrolment_id,
                            course_key, kind, bank, exam_date, points, rounded_points, grade, grade_word, decimal_grade,
                            passed, pass_points, rounding, grade_key, grade_key_version, edition_id, released_by,
                            released_at)
                        VALUES (:attempt, :session, :registration, :account, :enrolment, :course, :kind, :bank, :date,
                            :points, :rounded, :grade, :word, :decimal, :passed, :passPoints, :rounding, :key, :version,
                            :edition, :actor, :at)""")
                .param("attempt", result.attemptId().value())
                .param("session", result.sessionId().value())
                .param("registration", stored.registrationId().value())
                .param("account", result.accountId().value())
                .param("enrolment", enrolment == null ? null : enrolment.value())
                .param("course", result.courseKey())
                .param("kind", result.kind().name())
                .param("bank", result.bank().name())
                .param("date", result.examDate())
                .param("points", result.points().toString())
                .param("rounded", result.roundedPoints())
                .param("grade", result.grade())
                .param("word", result.gradeWord())
                .param("decimal", result.decimalGrade())
                .param("passed", result.passed())
                .param("passPoints", stored.passPoints())
                .param("rounding", stored.rounding().name())
                .param("key", stored.gradeKey())
                .param("version", result.gradeKeyVersion())
                .param("edition", edition == null ? null : edition.value())
                .param("actor", stored.releasedBy().value())
                .param("at", Timestamp.from(result.releasedAt()))
                .update();
    }

    Optional<StoredResult> find(AttemptId attempt) {
        return select("x.attempt_id = :value", attempt.value()).stream().findFirst();
    }

    List<StoredResult> ofSession(SessionId session) {
        return select("x.session_id = :value ORDER BY x.attempt_id", session.value());
    }

    List<StoredResult> ofEnrolment(EnrolmentId enrolment) {
        return select("x.enrolment_id = :value ORDER BY x.released_at DESC, x.attempt_id DESC", enrolment.value());
    }

    List<StoredResult> ofAccount(AccountId account) {
        return select("x.account_id = :value ORDER BY x.released_at DESC, x.attempt_id DESC", account.value());
    }

    private List<StoredResult> select(String condition, Long value) {
        return jdbc.sql(SELECT + condition)
                .param("value", value)
                .query(ResultRepository::row)
                .list();
    }

    private static StoredResult row(ResultSet row, int number) throws SQLException {
        Long enrolment = id(row, "enrolment_id");
        Long edition = id(row, "edition_id");
        return new StoredResult(
                new ReleasedResult(
                        new AttemptId(row.getLong("attempt_id")),
                        new SessionId(row.getLong("session_id")),
                        new AccountId(row.getLong("account_id")),
                        enrolment == null ? null : new EnrolmentId(enrolment),
                        row.getString("course_key"),
                        Blueprint.Kind.valueOf(row.getString("kind")),
                        Bank.valueOf(row.getString("bank")),
                        row.getObject("exam_date", LocalDate.class),
                        Fraction.parse(row.getString("points")),
                        row.getInt("rounded_points"),
                        row.getInt("grade"),
                        row.getString("grade_word"),
                        row.getString("decimal_grade"),
                        row.getBoolean("passed"),
                        row.getString("grade_key_version"),
                        row.getTimestamp("released_at").toInstant()),
                new RegistrationId(row.getLong("registration_id")),
                row.getInt("pass_points"),
                Rounding.valueOf(row.getString("rounding")),
                row.getString("grade_key"),
                edition == null ? null : new EditionId(edition),
                new AccountId(row.getLong("released_by")));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
