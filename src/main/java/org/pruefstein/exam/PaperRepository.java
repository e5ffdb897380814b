package org.pruefstein.exam;

import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.course.Level;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stores papers, which never change. */
@Repository
class PaperRepository {
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final JdbcClient jdbc;

    PaperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A paper to be stored.
     *
     * @param drawNo 0 for the common paper, else the registration's id
     * @param versionHashes by position, starting with that of position 1
     */
    record NewPaper(
            SessionId session,
            long drawNo,
            long seed,
            String algorithm,
            String hash,
            List<Paper.Item> items,
            List<String> versionHashes) {}

    PaperId insert(NewPaper paper) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO paper (session_id, draw_no, seed, algorithm, hash, drawn_at)
                        VALUES (:session, :drawNo, :seed, :algorithm, :hash, UTC_TIMESTAMP(6))""")
                .param("session", paper.session().value())
                .param("drawNo", paper.drawNo())
                .param("seed", paper.seed())
                .param("algorithm", paper.algorithm())
                .param("hash", paper.hash())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key for the paper");
        }
        insertItems(id.longValue(), paper);
        return new PaperId(id.longValue());
    }

    private void insertItems(long id, NewPaper paper) {
        var statement = jdbc.sql("""
                        INSERT INTO paper_item (paper_id, position, question_version_id, version_hash, tokens, points,
                            module_key, objective_key, level) VALUES\s""" + paper.items().stream().map(i -> ROW).collect(Collectors.joining(", ")));
        for (Paper.Item item : paper.items()) {
            statement = statement
                    .param(id)
                    .param(item.position())
                    .param(item.versionId().value())
                    .param(paper.versionHashes().get(item.position() - 1))
                    .param(CanonicalJson.write(item.tokens()))
                    .param(item.points())
                    .param(item.moduleKey())
                    .param(item.objectiveKey())
                    .param(item.level().name());
        }
        statement.update();
    }

    /** @throws NotFoundException when it does not exist */
    Paper load(PaperId id) {
        String hash = jdbc.sql("SELECT hash FROM paper WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("paper"));
        List<Paper.Item> items = jdbc.sql("""
                        SELECT position, question_version_id, tokens, points, module_key, objective_key, level
                        FROM paper_item WHERE paper_id = :id ORDER BY position""")
                .param("id", id.value())
                .query((row, n) -> new Paper.Item(
                        row.getInt("position"),
                        new QuestionVersionId(row.getLong("question_version_id")),
                        CanonicalJson.read(row.getString("tokens"), OptionTokens.class),
                        row.getInt("points"),
                        row.getString("module_key"),
                        row.getString("objective_key"),
                        Level.valueOf(row.getString("level"))))
                .list();
        return new Paper(id, hash, items);
    }
}
