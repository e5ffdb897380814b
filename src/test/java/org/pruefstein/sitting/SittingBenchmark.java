package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.ProductionApp;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of the README, from the production jar: answers acknowledged per second beside the same two statements
 * over bare JDBC, live heap per sitting candidate, start-up time and memory after start. It measures and prints; it
 * fails only when an answer is not acknowledged. Run it with {@code mvn -Pproduction,benchmark verify}; options are
 * {@code -Dbench.threads=8 -Dbench.seconds=6 -Dbench.candidates=1000}.
 */
@IntegrationTest
class SittingBenchmark {
    private static final int THREADS = Integer.getInteger("bench.threads", 8);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 6);
    private static final int CANDIDATES = Integer.getInteger("bench.candidates", 1_000);
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 3;
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final String BODY =
            "{\"epoch\":1,\"entries\":[{\"position\":5,\"seq\":%1$d,\"answer\":{\"text\":\"Antwort %1$d\"}}]}";

    @Autowired
    HikariDataSource database;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    ExamFixtures exams;

    @Autowired
    SittingDesk desk;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void figures() throws Exception {
        print(
                "machine: %s, %d processors, %s, Java %s",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                Runtime.version());
        print("database: %s", jdbc.sql("SELECT VERSION()").query(String.class).single());
        print(
                "settings: %d threads, 3 rounds of %d s, %d candidates; client, server and database share the machine",
                THREADS, SECONDS, CANDIDATES);
        SittingFixtures.Exam exam = fixtures.exam();
        long begin = System.nanoTime();
        try (ProductionApp app = ProductionApp.beside(database);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            print("start-up: %.1f s until it is ready, on a migrated database", (System.nanoTime() - begin) / 1e9);
            print("memory after start: %d MB resident, %d MB live heap", resident(app) / 1_024, live(app) / 1_048_576);
            compare(threads, apiWriters(app, exam), bareWriters(exam));
            long before = live(app);
            sit(app, exam, threads);
            print(
                    "live heap per sitting candidate: %.1f KB (n = %d, signed in, paper open, one answer saved)",
                    (live(app) - before) / 1_024.0 / CANDIDATES, CANDIDATES);
            print("memory then: %d MB resident", resident(app) / 1_024);
        }
    }

    /** One step of a writer: saves one answer. */
    private interface Writer {
        void save(int seq) throws Exception;

        default void close() throws Exception {}
    }

    private List<Writer> apiWriters(ProductionApp app, SittingFixtures.Exam exam) throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            SittingFixtures.Candidate candidate = fixtures.candidate(exam);
            ExamClient client = new ExamClient(app.port(), exam.session(), null);
            open(client, exam, candidate.account());
            writers.add(
                    seq -> assertThat(client.put("answers", BODY.formatted(seq)).body())
                            .contains("SAVED"));
        }
        return writers;
    }

    private List<Writer> bareWriters(SittingFixtures.Exam exam) throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            long attempt = desk.open(exam).id().value();
            Connection connection =
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
            connection.setAutoCommit(false);
            PreparedStatement append = connection.prepareStatement(
                    "INSERT INTO answer_event (attempt_id, epoch, seq, position, answer, outcome, received_at)"
                            + " VALUES (?, 1, ?, 5, ?, 'SAVED', UTC_TIMESTAMP(6))",
                    java.sql.Statement.RETURN_GENERATED_KEYS);
            PreparedStatement move = connection.prepareStatement(
                    "INSERT INTO answer_current (attempt_id, position, epoch, seq, event_id, blank)"
                            + " VALUES (?, 5, 1, ?, ?, FALSE) ON DUPLICATE KEY UPDATE epoch = VALUES(epoch),"
                            + " seq = VALUES(seq), event_id = VALUES(event_id), blank = VALUES(blank)");
            writers.add(new BareWriter(connection, append, move, attempt));
        }
        return writers;
    }

    /** Appends and moves in one transaction, nothing else. */
    private record BareWriter(Connection connection, PreparedStatement append, PreparedStatement move, long attempt)
            implements Writer {
        @Override
        public void save(int seq) throws Exception {
            append.setLong(1, attempt);
            append.setInt(2, seq);
            append.setString(3, "{\"text\":\"Antwort " + seq + "\",\"type\":\"text\"}");
            append.executeUpdate();
            try (var keys = append.getGeneratedKeys()) {
                keys.next();
                move.setLong(1, attempt);
                move.setInt(2, seq);
                move.setLong(3, keys.getLong(1));
            }
            move.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }

    /** Takes turns, so that what else the machine does meets both alike; the middle one of the rounds counts. */
    private static void compare(ExecutorService threads, List<Writer> api, List<Writer> bare) throws Exception {
        List<int[]> apiSeqs = api.stream().map(w -> new int[1]).toList();
        List<int[]> bareSeqs = bare.stream().map(w -> new int[1]).toList();
        throughput(threads, api, apiSeqs, WARM_UP);
        throughput(threads, bare, bareSeqs, WARM_UP / 4);
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new double[] {
                throughput(threads, api, apiSeqs, SECONDS), throughput(threads, bare, bareSeqs, SECONDS)
            });
        }
        rounds.sort(Comparator.comparingDouble(r -> r[0] / r[1]));
        double[] middle = rounds.get(ROUNDS / 2);
        print("answers acknowledged through the API: %.0f/s", middle[0]);
        print("the same two statements over bare JDBC: %.0f/s", middle[1]);
        print(
                "ratio: %.3f (rounds %.3f to %.3f)",
                middle[0] / middle[1],
                rounds.getFirst()[0] / rounds.getFirst()[1],
                rounds.getLast()[0] / rounds.getLast()[1]);
        for (Writer writer : bare) {
            writer.close();
        }
    }

    /** Saves per second of all writers together. */
    private static double throughput(ExecutorService threads, List<Writer> writers, List<int[]> seqs, int seconds)
            throws Exception {
        int before = seqs.stream().mapToInt(s -> s[0]).sum();
        long begin = System.nanoTime();
        run(threads, writers, seqs, seconds);
        return (seqs.stream().mapToInt(s -> s[0]).sum() - before) / ((System.nanoTime() - begin) / 1e9);
    }

    private static void run(ExecutorService threads, List<Writer> writers, List<int[]> seqs, int seconds)
            throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Void>> loops = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            Writer writer = writers.get(i);
            int[] seq = seqs.get(i);
            loops.add(() -> {
                while (System.nanoTime() < end) {
                    writer.save(++seq[0]);
                }
                return null;
            });
        }
        for (Future<Void> loop : threads.invokeAll(loops)) {
            loop.get();
        }
    }

    /** Lets many people sign in, open their paper and save an answer. */
    private void sit(ProductionApp app, SittingFixtures.Exam exam, ExecutorService threads) throws Exception {
        TestAccounts.TestAccount pattern = fixtures.candidate(exam).account();
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            TestAccounts.TestAccount account = copy(pattern, exam, i);
            people.add(() -> {
                ExamClient client = new ExamClient(app.port(), exam.session(), null);
                open(client, exam, account);
                assertThat(client.put("answers", BODY.formatted(1)).body()).contains("SAVED");
                return null;
            });
        }
        for (Future<Void> person : threads.invokeAll(people)) {
            person.get();
        }
    }

    private static void open(ExamClient client, SittingFixtures.Exam exam, TestAccounts.TestAccount account)
            throws IOException, InterruptedException {
        client.signIn(account);
        client.start(exam.code());
        client.page();
        client.openWriter();
    }

    /** One more account with the same password, whose hash is not reckoned again, and a seat. */
    private TestAccounts.TestAccount copy(TestAccounts.TestAccount pattern, SittingFixtures.Exam exam, int number) {
        String username = "bench-" + number + "@example.org";
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, must_change_password, security_stamp, created_at)
                        SELECT :username, password_hash, FALSE, security_stamp, created_at FROM account
                        WHERE id = :id""")
                .param("username", username)
                .param("id", pattern.id().value())
                .update();
        AccountId id = new AccountId(jdbc.sql("SELECT id FROM account WHERE username = :username")
                .param("username", username)
                .query(Long.class)
                .single());
        jdbc.sql("INSERT INTO person (account_id, given_name, family_name) VALUES (:id, 'Test', :number)")
                .param("id", id.value())
                .param("number", "Person " + number)
                .update();
        jdbc.sql("""
                        INSERT INTO role_grant (account_id, role, course_key, valid_from, granted_at)
                        VALUES (:id, 'LEARNER', '*', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").param("id", id.value()).update();
        RegistrationId seat =
                exams.admit(exam.session(), id, null, exam.examiner().id());
        jdbc.sql("UPDATE registration SET paper_id = :paper WHERE id = :id")
                .param("paper", exam.paper().value())
                .param("id", seat.value())
                .update();
        return new TestAccounts.TestAccount(id, username);
    }

    /** Bytes of the objects that are alive, after a full collection. */
    private static long live(ProductionApp app) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(app.pid()), "GC.class_histogram").start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return number(TOTAL, histogram);
    }

    /** Kilobytes of memory the process holds. */
    private static long resident(ProductionApp app) throws IOException {
        return number(RESIDENT, Files.readString(Path.of("/proc", String.valueOf(app.pid()), "status")));
    }

    private static String processor() throws IOException {
        Matcher model = Pattern.compile("model name\\s*:\\s*(.+)").matcher(Files.readString(Path.of("/proc/cpuinfo")));
        return model.find() ? model.group(1) : "unknown processor";
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, "benchmark | " + format + "%n", arguments);
    }
}
