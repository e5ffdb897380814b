package org.pruefstein.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the index of the banks holds. */
@Repository
class IndexQueries {
    /** Touches are compared as microseconds since then. */
    private static final String ORIGIN = "'2000-01-01 00:00:00.000000'";

    /** When the question {@code q} was last touched. */
    static final String TOUCHED = "TIMESTAMPDIFF(MICROSECOND, " + ORIGIN + ", q.touched_at)";

    private static final int AT_ONCE = 1000;
    private final JdbcClient jdbc;
    private final WordList words;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, Tag> tagsByName = new ConcurrentHashMap<>();

    IndexQueries(JdbcClient jdbc, WordList words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** A question and when it was touched, in microseconds since an origin. */
    record Touched(Long id, long at) {}

    /** An entry as it was at a touch. */
    record Read(IndexEntry entry, long at) {}

    private record Pair(Long id, String value) {}

    Instant now() {
        return jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(Instant.class).single();
    }

    /** The questions touched since a moment, in microseconds since the origin. */
    List<Touched> touched(long since) {
        return jdbc.sql("SELECT q.id, " + TOUCHED
                        + " AS at_micros FROM question q WHERE q.touched_at >= TIMESTAMPADD(MICROSECOND, :since, "
                        + ORIGIN + ")")
                .param("since", since)
                .query((row, _) -> new Touched(row.getLong(1), row.getLong(2)))
                .list();
    }

    List<Read> read(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        List<Read> read = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            read.addAll(some(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))));
        }
        return read;
    }

    private List<Read> some(List<Long> ids) {
        Map<Long, Set<String>> authors = pairs("""
                SELECT DISTINCT v.question_id AS id, CAST(a.account_id AS CHAR) AS value FROM question_version v
                JOIN question_version_author a ON a.version_id = v.id WHERE v.question_id IN (:ids)""", ids);
        Map<Long, Set<String>> tags =
                pairs("SELECT question_id AS id, tag AS value FROM question_tag WHERE question_id IN (:ids)", ids);
        return jdbc.sql("SELECT q.id, q.course_key, q.question_key, q.bank, " + TOUCHED + " AS at_micros,"
                        + " q.first_used_at, v.state, v.type, v.module_key, v.objective_key, v.level, v.changed_at, COALESCE(v.due_at, v.changed_at) AS due_at,"
                        + " v.search_text FROM question q JOIN question_version v ON v.id = q.latest_version_id"
                        + " WHERE q.id IN (:ids)")
                .param("ids", ids)
                .query((row, _) -> new Read(entry(row, authors, tags), row.getLong("at_micros")))
                .list();
    }

    private IndexEntry entry(ResultSet row, Map<Long, Set<String>> authors, Map<Long, Set<String>> tags)
            throws SQLException {
        Long id = row.getLong("id");
        Set<String> tagged = tags.getOrDefault(id, Set.of());
        String key = row.getString("question_key");
        String text = row.getString("search_text");
        Map<Criterion, String> values = new EnumMap<>(Criterion.class);
        values.put(Criterion.COURSE, one(row.getString("course_key")));
        values.put(Criterion.MODULE, one(row.getString("module_key")));
        values.put(Criterion.OBJECTIVE, one(row.getString("objective_key")));
        values.put(Criterion.LEVEL, one(row.getString("level")));
        values.put(Criterion.TYPE, one(row.getString("type")));
        values.put(Criterion.STATE, one(row.getString("state")));
        values.put(Criterion.BANK, one(row.getString("bank")));
        return new IndexEntry(
                id,
                key,
                values,
                VersionState.valueOf(row.getString("state")),
                instant(row, "changed_at"),
                instant(row, "due_at"),
                row.getObject("first_used_at") != null,
                authors.getOrDefault(id, Set.of()),
                tagged.stream().map(this::tag).collect(Collectors.toUnmodifiableMap(Tag::key, Function.identity())),
                Likeness.of(text.lines().findFirst().orElse("")),
                words.numbers(text + " " + key + " " + String.join(" ", tagged)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private Map<Long, Set<String>> pairs(String sql, List<Long> ids) {
        return jdbc
                .sql(sql)
                .param("ids", ids)
                .query((row, _) -> new Pair(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Pair::id,
                        HashMap::new,
                        Collectors.mapping(p -> one(p.value()), Collectors.toUnmodifiableSet())));
    }

    private Tag tag(String name) {
        return tagsByName.computeIfAbsent(name, Tag::new);
    }

    /** The same text as the same object, because thousands of entries share it. */
    private String one(String text) {
        String before = known.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
