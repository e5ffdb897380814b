package org.pruefstein.question;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A large bank of German questions for measurements, the same at every run: five courses of unequal size, twenty modules
 * with four objectives each, three in four published, some with an older version.
 */
final class GeneratedBank {
    static final List<String> COURSES =
            List.of("bank-marketing", "bank-recht", "bank-medien", "bank-analyse", "bank-team");
    static final List<String> TAGS = List.of("klausur", "wiederholung", "neu", "recht", "rechnen");
    static final int MODULES = 20;
    static final int OBJECTIVES = 4;
    private static final int BATCH = 500;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<AccountId> authors;
    private final Random random = new Random(20261128);
    private final GermanTexts texts = new GermanTexts(random);

    GeneratedBank(JdbcTemplate jdbc, TransactionTemplate transaction, List<AccountId> authors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.authors = authors;
    }

    private record Row(
            long id,
            long versionId,
            String course,
            Bank bank,
            int number,
            VersionState state,
            int age,
            QuestionContent content) {}

    /** Writes so many questions. */
    void write(int questions) {
        long id = 1 + next("question");
        long version = 1 + next("question_version");
        for (int done = 0; done < questions; done += BATCH) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, questions - done); i++) {
                boolean second = random.nextInt(10) == 0;
                Row older = row(id, version++, 1, questions - done - i);
                rows.add(second ? retired(older) : older);
                if (second) {
                    rows.add(row(id, version++, 2, questions - done - i, older));
                }
                id++;
            }
            transaction.executeWithoutResult(status -> insert(rows));
        }
    }

    private long next(String table) {
        Long max = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM " + table, Long.class);
        return max == null ? 0 : max;
    }

    private Row row(long id, long version, int number, int age) {
        String course = COURSES.get(Math.min(COURSES.size() - 1, (int) (Math.abs(random.nextGaussian()) * 2)));
        int module = 1 + random.nextInt(MODULES);
        String key = "modul-" + module;
        QuestionContent content = new QuestionContent(
                key,
                key + "-lz" + (1 + random.nextInt(OBJECTIVES)),
                Level.values()[random.nextInt(Level.values().length)],
                body());
        Bank bank = random.nextInt(3) == 0 ? Bank.EXAM : Bank.PRACTICE;
        return new Row(id, version, course, bank, number, state(bank), age, content);
    }

    private Row row(long id, long version, int number, int age, Row older) {
        Row fresh = row(id, version, number, age);
        return new Row(id, version, older.course, older.bank, number, VersionState.APPROVED, age, fresh.content);
    }

    private static Row retired(Row row) {
        return new Row(
                row.id, row.versionId, row.course, row.bank, row.number, VersionState.RETIRED, row.age, row.content);
    }

    private VersionState state(Bank bank) {
        int part = random.nextInt(100);
        if (part < 75) {
            return VersionState.APPROVED;
        }
        if (part < 85) {
            return VersionState.RETIRED;
        }
        return part < 95 || bank == Bank.PRACTICE ? VersionState.DRAFT : VersionState.IN_REVIEW;
    }

    private QuestionBody body() {
        String stem = texts.stem();
        return switch (random.nextInt(10)) {
            case 0 -> new QuestionBody.TrueFalse(stem, true, texts.reason(), texts.reason(), null);
            case 1 -> new QuestionBody.Numeric(stem, String.valueOf(random.nextInt(900)), "0", "%", texts.reason());
            case 2 -> new ShortText(stem, List.of(texts.term(), texts.term()), false, texts.reason());
            case 3, 4 -> new QuestionBody.MultipleChoice(stem, options(5, 2), false, null);
            default -> new QuestionBody.SingleChoice(stem, options(4, 1), null);
        };
    }

    private List<QuestionBody.Option> options(int number, int right) {
        return IntStream.range(0, number)
                .mapToObj(i -> new QuestionBody.Option(
                        String.valueOf((char) ('a' + i)), texts.option(), i < right, texts.reason()))
                .toList();
    }

    private void insert(List<Row> rows) {
        List<Row> newest = rows.stream()
                .filter(r -> rows.stream().noneMatch(o -> o.id == r.id && o.number > r.number))
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO question (id, course_key, question_key, bank, latest_version_id, created_by, created_at,"
                        + " touched_at, first_used_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) - INTERVAL ? MINUTE, UTC_TIMESTAMP(6), ?)",
                newest,
                BATCH,
                (statement, r) -> {
                    statement.setLong(1, r.id);
                    statement.setString(2, r.course);
                    statement.setString(3, r.content.moduleKey() + "-" + r.id);
                    statement.setString(4, r.bank.name());
                    statement.setLong(5, r.versionId);
                    statement.setLong(6, author(r).value());
                    statement.setInt(7, r.age);
                    statement.setString(8, r.id % 4 == 0 ? null : "2026-06-01 08:00:00");
                });
        jdbc.batchUpdate(
                "INSERT INTO question_version (id, question_id, number, state, type, module_key, objective_key, level,"
                        + " body, hash, search_text, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) - INTERVAL ? MINUTE)",
                rows,
                BATCH,
                GeneratedBank::version);
        jdbc.batchUpdate(
                "INSERT INTO question_tag (question_id, tag_key, tag) VALUES (?, ?, ?)",
                newest,
                BATCH,
                (statement, r) -> {
                    statement.setLong(1, r.id);
                    statement.setString(2, tag(r));
                    statement.setString(3, tag(r));
                });
        jdbc.batchUpdate(
                "INSERT INTO question_version_author (version_id, account_id) VALUES (?, ?)",
                rows,
                BATCH,
                (statement, r) -> {
                    statement.setLong(1, r.versionId);
                    statement.setLong(2, author(r).value());
                });
    }

    private static String tag(Row row) {
        return TAGS.get((int) (row.id % TAGS.size()));
    }

    private AccountId author(Row row) {
        return authors.get((int) (row.id % authors.size()));
    }

    private static void version(PreparedStatement statement, Row row) throws SQLException {
        String body = row.content.canonicalBody();
        statement.setLong(1, row.versionId);
        statement.setLong(2, row.id);
        statement.setInt(3, row.number);
        statement.setString(4, row.state.name());
        statement.setString(5, row.content.body().type().name());
        statement.setString(6, row.content.moduleKey());
        statement.setString(7, row.content.objectiveKey());
        statement.setString(8, row.content.level().name());
        statement.setString(9, body);
        statement.setString(10, Sha256.of(body));
        statement.setString(11, SearchText.of(row.content.body()));
        statement.setInt(12, row.age);
    }
}
