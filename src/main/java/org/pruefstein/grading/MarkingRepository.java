package org.pruefstein.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.SessionId;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.SittingRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores marked papers with exact points; one that is stored never changes. */
@Repository
class MarkingRepository {
    private final JdbcClient jdbc;

    MarkingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which rules a paper was marked and on which receipt that rests. */
    record Basis(String rules, String paperHash, @Nullable String receiptHash) {}

    private record Row(AttemptId attempt, MarkedItem item) {}

    /** @throws org.springframework.dao.DuplicateKeyException when the attempt is marked already */
    void insert(SittingRecord sitting, Paper paper, @Nullable String receiptHash, MarkedPaper marked) {
        jdbc.sql("""
                        INSERT INTO exam_marking (attempt_id, session_id, paper_id, paper_hash, rules, reachable, earned,
                            points, receipt_hash, marked_at)
                        VALUES (:attempt, :session, :paper, :hash, :rules, :reachable, :earned, :points, :receipt,
                            UTC_TIMESTAMP(6))""")
                .param("attempt", sitting.id().value())
                .param("session", sitting.sessionId().value())
                .param("paper", paper.id().value())
                .param("hash", paper.hash())
                .param("rules", MarkedPaper.RULES)
                .param("reachable", marked.reachable())
                .param("earned", marked.earned().toString())
                .param("points", marked.ofHundred().toString())
                .param("receipt", receiptHash)
                .update();
        marked.items().forEach(item -> insert(sitting.id(), item));
    }

    private void insert(AttemptId attempt, MarkedItem item) {
        jdbc.sql("""
                        INSERT INTO exam_item_score (attempt_id, position, question_version_id, module_key, objective_key,
                            level, points, share)
                        VALUES (:attempt, :position, :version, :module, :objective, :level, :points, :share)""")
                .param("attempt", attempt.value())
                .param("position", item.position())
                .param("version", item.versionId().value())
                .param("module", item.moduleKey())
                .param("objective", item.objectiveKey())
                .param("level", item.level().name())
                .param("points", item.points())
                .param("share", item.share().toString())
                .update();
    }

    Optional<Basis> basis(AttemptId attempt) {
        return jdbc.sql("SELECT rules, paper_hash, receipt_hash FROM exam_marking WHERE attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query(Basis.class)
                .optional();
    }

    Optional<MarkedPaper> find(AttemptId attempt) {
        return Optional.ofNullable(
                select("i.attempt_id = :value", attempt.value()).get(attempt));
    }

    /** All marked papers of a session. */
    Map<AttemptId, MarkedPaper> ofSession(SessionId session) {
        return select("m.session_id = :value", session.value());
    }

    /** Sittings that have ended and are not marked yet, of one session or of all. */
    List<AttemptId> outstanding(@Nullable SessionId session, int limit) {
        return jdbc
                .sql("SELECT a.id FROM attempt a WHERE a.state = 'SUBMITTED'"
                        + (session == null ? "" : " AND a.session_id = :session") + " ORDER BY a.id LIMIT :limit")
                .param("session", session == null ? null : session.value())
                .param("limit", limit)
                .query(Long.class)
                .list()
                .stream()
                .map(AttemptId::new)
                .toList();
    }

    private Map<AttemptId, MarkedPaper> select(String condition, Long value) {
        Map<AttemptId, List<MarkedItem>> items = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT i.attempt_id, i.position, i.question_version_id, i.module_key, i.objective_key, i.level,
                               i.points, i.share
                        FROM exam_marking m JOIN exam_item_score i ON i.attempt_id = m.attempt_id
                        WHERE\s""" + condition + " ORDER BY i.attempt_id, i.position")
                .param("value", value)
                .query((row, n) -> new Row(
                        new AttemptId(row.getLong("attempt_id")),
                        new MarkedItem(
                                row.getInt("position"),
                                new QuestionVersionId(row.getLong("question_version_id")),
                                row.getString("module_key"),
                                row.getString("objective_key"),
                                Level.valueOf(row.getString("level")),
                                row.getInt("points"),
                                Fraction.parse(row.getString("share")))))
                .list()
                .forEach(row -> items.computeIfAbsent(row.attempt(), id -> new ArrayList<>())
                        .add(row.item()));
        Map<AttemptId, MarkedPaper> papers = new LinkedHashMap<>();
        items.forEach((attempt, list) -> papers.put(attempt, new MarkedPaper(list)));
        return papers;
    }
}
