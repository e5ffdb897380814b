package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pruefstein.platform.ThrowawayDatabase;

/** Puts a script into every text in a database that somebody typed, as if no form had ever looked at it. */
final class HostileTexts {
    /** Short enough for the shortest column, and free of quotes so that it fits into JSON as it is. */
    static final String SCRIPT = "<img src=x onerror=hacked=1>";

    private static final List<String> TYPED = List.of(
            "account.username",
            "attendance.note",
            "authored_quiz.title",
            "blueprint.title",
            "certificate.holder",
            "certificate.revocation_reason",
            "course_edition.title",
            "course_run.title",
            "exam_session.title",
            "incident.text",
            "media.declared_name",
            "person.birth_place",
            "person.family_name",
            "person.given_name",
            "question_comment.text",
            "question_step.note",
            "question_tag.tag",
            "question_version.change_note",
            "question_version.review_comment",
            "registration.admission_reason",
            "saved_filter.name",
            "specimen_permit.reason",
            "time_credit.reason",
            "writer_epoch.device");

    /** Fields of documents with texts that somebody typed; all of them are called one of these. */
    private static final List<String> DOCUMENTS = List.of(
            "authored_quiz.plan",
            "authored_quiz_version.plan",
            "answer_event.answer",
            "course_edition.glossary",
            "course_edition.outline",
            "question_version.body",
            "question_version.evidence",
            "question_working_copy.base",
            "question_working_copy.content",
            "quiz_answer.answer",
            "quiz_draft.answer");

    private static final List<String> FIELDS =
            List.of("title", "stem", "text", "reason", "explanation", "definition", "subtitle", "summary");

    /** Made by the programme or signed by it; the text of lessons has tests of its own. */
    private static final Set<String> OWN = Set.of(
            "account.locale",
            "audit_event.payload",
            "blueprint.definition",
            "certificate.facts",
            "course_lesson.body",
            "exam_session.pool",
            "paper_item.tokens",
            "quiz_answer.rating",
            "quiz_item.tokens",
            "receipt.payload",
            "completion_fact.detail",
            "persistent_logins.series",
            "persistent_logins.token",
            "persistent_logins.username",
            "question_version.search_text");

    private static final Set<String> OWN_TABLES = Set.of(
            "event_publication",
            "flyway_schema_history",
            "scheduled_tasks",
            "grade_key",
            "exam_marking",
            "exam_item_score",
            "exam_result");

    private HostileTexts() {}

    /** @throws AssertionError when there is a column of which this class does not know whether people fill it */
    static void spread(ThrowawayDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            assertThat(unknown(statement)).as("columns that nobody classified").isEmpty();
            somethingEverywhere(statement);
            for (String column : TYPED) {
                String[] name = column.split("\\.");
                statement.executeUpdate("UPDATE %1$s SET %2$s = LEFT(CONCAT('%3$s', %2$s), %4$d) WHERE %5$s"
                        .formatted(
                                name[0],
                                name[1],
                                SCRIPT,
                                length(statement, name[0], name[1]),
                                // the others must go on signing in
                                column.equals("account.username") ? "username = 'teilnehmer@demo'" : "TRUE"));
            }
            for (String column : DOCUMENTS) {
                String[] name = column.split("\\.");
                for (String field : FIELDS) {
                    statement.executeUpdate("UPDATE %1$s SET %2$s = REPLACE(%2$s, '\"%3$s\":\"', '\"%3$s\":\"%4$s ')"
                            .formatted(name[0], name[1], field, SCRIPT));
                }
            }
        }
    }

    /** What the demo data have none of. */
    private static void somethingEverywhere(Statement statement) throws SQLException {
        statement.executeUpdate("""
                INSERT INTO incident (session_id, attempt_id, kind, text, noted_at)
                SELECT session_id, id, 'OTHER', 'Vorfall', UTC_TIMESTAMP(6) FROM attempt WHERE started_at IS NOT NULL""");
        statement.executeUpdate("""
                INSERT INTO time_credit (registration_id, kind, seconds, reason, given_at)
                SELECT registration_id, 'STAFF', 60, 'Grund', UTC_TIMESTAMP(6) FROM attempt WHERE started_at IS NOT NULL""");
        statement.executeUpdate("""
                INSERT INTO question_tag (question_id, tag_key, tag) SELECT id, 'marke', 'Marke' FROM question""");
        statement.executeUpdate("""
                INSERT INTO saved_filter (account_id, name_key, name, query_text)
                SELECT id, 'filter', 'Filter', 'bank=EXAM' FROM account""");
        statement.executeUpdate("""
                INSERT INTO question_comment (version_id, place, part, text, account_id, commented_at)
                SELECT v.id, 'STEM', '', 'Hinweis', a.id, UTC_TIMESTAMP(6)
                FROM question_version v JOIN account a ON a.username = 'pruefer@demo'""");
    }

    private static Set<String> unknown(Statement statement) throws SQLException {
        Set<String> unknown = new TreeSet<>();
        try (ResultSet columns = statement.executeQuery("""
                SELECT LOWER(table_name), LOWER(column_name) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'mediumtext', 'longtext')
                  AND (collation_name NOT LIKE '%\\_bin' OR data_type = 'longtext')""")) {
            while (columns.next()) {
                if (!OWN_TABLES.contains(columns.getString(1))) {
                    unknown.add(columns.getString(1) + "." + columns.getString(2));
                }
            }
        }
        TYPED.forEach(unknown::remove);
        DOCUMENTS.forEach(unknown::remove);
        unknown.removeAll(OWN);
        return unknown;
    }

    private static int length(Statement statement, String table, String column) throws SQLException {
        try (ResultSet found = statement.executeQuery("""
                SELECT character_maximum_length FROM information_schema.columns WHERE table_schema = DATABASE()
                  AND LOWER(table_name) = '%s' AND LOWER(column_name) = '%s'""".formatted(table, column))) {
            assertThat(found.next()).as(table + "." + column).isTrue();
            return found.getInt(1);
        }
    }
}
