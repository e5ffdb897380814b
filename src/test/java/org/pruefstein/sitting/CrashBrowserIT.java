package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.ProductionApp;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the production jar again and again while candidates save, and compares what each was told with what is stored.
 * Needs no browser, but the jar as the browser tests do. Repeat a run with {@code -Dcrash.seed=…}.
 */
@IntegrationTest
class CrashBrowserIT {
    private static final int CANDIDATES = Integer.getInteger("crash.candidates", 30);
    private static final int KILLS = Integer.getInteger("crash.kills", 20);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime() & 0xFFFF_FFFFL);

    @Autowired
    HikariDataSource database;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    AnswerRepository answers;

    @Autowired
    ReceiptRepository receipts;

    @Autowired
    PaperSheets papers;

    @Autowired
    Ending ending;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(SEED);

    @Test
    @UseCase(
            value = "UC-003",
            rules = {"BR-022", "BR-023", "BR-024", "BR-027"})
    void after_twenty_kills_every_acknowledged_answer_is_there_and_each_has_handed_in_once() throws Exception {
        System.out.printf("Crash test: %d candidates, %d kills, -Dcrash.seed=%d%n", CANDIDATES, KILLS, SEED);
        SittingFixtures.Exam exam = fixtures.exam();
        List<CrashingCandidate> candidates = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        try (ProductionApp app = ProductionApp.beside(database);
                ExecutorService threads = Executors.newFixedThreadPool(CANDIDATES)) {
            for (int i = 0; i < CANDIDATES; i++) {
                candidates.add(begin(app, exam, i));
            }
            List<Future<?>> running = candidates.stream()
                    .<Future<?>>map(c -> threads.submit(() -> {
                        c.write(stop::get);
                        return null;
                    }))
                    .toList();
            for (int kill = 1; kill <= KILLS; kill++) {
                crash(app, kill == KILLS ? stop : new AtomicBoolean());
            }
            for (Future<?> candidate : running) {
                candidate.get(2, TimeUnit.MINUTES);
            }
        }
        candidates.forEach(this::check);
        report(candidates);
    }

    private CrashingCandidate begin(ProductionApp app, SittingFixtures.Exam exam, int number) throws Exception {
        CrashingCandidate candidate = new CrashingCandidate(app.port(), exam, fixtures.candidate(exam), SEED + number);
        candidate.begin(exam.code());
        for (int position : List.of(1, 2, 3)) {
            candidate.offer(
                    position,
                    List.of(
                            desk.option(attempt(candidate).id(), position, 0),
                            desk.option(attempt(candidate).id(), position, 1)));
        }
        return candidate;
    }

    /** Kills a running application after up to two seconds, or now and then one that is still starting. */
    private void crash(ProductionApp app, AtomicBoolean stop) {
        wait(random.nextInt(2_000));
        stop.set(true);
        wait(random.nextInt(300));
        app.kill();
        if (random.nextInt(6) == 0) {
            app.launch();
            wait(random.nextInt(5_000));
            app.kill();
        }
        app.restart();
    }

    private void check(CrashingCandidate candidate) {
        Attempt attempt = attempt(candidate);
        String who = "seed " + SEED + ", " + candidate.candidate.account().username();
        assertThat(candidate.surprises).as(who).isEmpty();
        Map<Integer, CurrentAnswer> current = answers.current(attempt.id());
        candidate.history.stream()
                .filter(o -> o.fate == CrashingCandidate.Fate.OK)
                .forEach(o -> assertStored(who, attempt, o));
        for (int position = 1; position <= 5; position++) {
            assertThat(Optional.ofNullable(current.get(position)).map(CurrentAnswer::answer))
                    .as(who + ", position " + position)
                    .isIn(possible(attempt, candidate.history, position));
        }
        long deadline = Objects.requireNonNull(attempt.deadlineAt()).toEpochMilli();
        assertThat(attempt.deadlineAt())
                .isEqualTo(Objects.requireNonNull(attempt.startedAt()).plus(Duration.ofMinutes(45)));
        assertThat(candidate.deadlines).as(who).isNotEmpty().allMatch(d -> Math.abs(d - deadline) <= 1);
        assertThat(candidate.remaining)
                .as(who)
                .isSortedAccordingTo(Comparator.<Long>naturalOrder().reversed());
        Receipt receipt = receipts.find(attempt.id()).orElseThrow();
        assertThat(candidate.receipts).as(who).hasSize(2).containsOnly(receipt.hash());
        assertThat(Sha256.of(ending.text(attempt.id()))).as(who).isEqualTo(receipt.hash());
        assertThat(attempt.endCause()).isEqualTo("SUBMITTED");
        assertThat(ends(attempt)).as(who).isEqualTo(1);
    }

    private void assertStored(String who, Attempt attempt, CrashingCandidate.Operation operation) {
        AnswerEvent event = answers.stored(attempt.id(), operation.epoch, List.of(operation.seq))
                .get(operation.seq);
        assertThat(event).as(who + ", " + operation).isNotNull();
        assertThat(event.outcome()).as(who + ", " + operation).isEqualTo(EntryOutcome.SAVED);
        assertThat(event.answer()).as(who + ", " + operation).isEqualTo(canonical(attempt, operation));
    }

    /** The last acknowledged answer, or one sent after it whose fate nobody knows. */
    private List<Optional<String>> possible(Attempt attempt, List<CrashingCandidate.Operation> history, int position) {
        List<CrashingCandidate.Operation> there =
                history.stream().filter(o -> o.position == position).toList();
        int last = IntStream.range(0, there.size())
                .filter(i -> there.get(i).fate == CrashingCandidate.Fate.OK)
                .max()
                .orElse(-1);
        List<Optional<String>> possible = new ArrayList<>();
        if (last < 0) {
            possible.add(Optional.empty());
        }
        there.subList(Math.max(last, 0), there.size()).forEach(o -> possible.add(Optional.of(canonical(attempt, o))));
        return possible;
    }

    private String canonical(Attempt attempt, CrashingCandidate.Operation operation) {
        Answer answer = CanonicalAnswer.read(
                papers.of(attempt.paper()), new Entry(operation.position, operation.seq, operation.answer, null));
        return CanonicalAnswer.write(answer);
    }

    private Attempt attempt(CrashingCandidate candidate) {
        return attempts.find(candidate.candidate.registration()).orElseThrow();
    }

    private int ends(Attempt attempt) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'sitting.attempt-ended' AND subject = :subject")
                .param("subject", "attempt:" + attempt.id().value())
                .query(Integer.class)
                .single();
    }

    private static void report(List<CrashingCandidate> candidates) {
        Map<CrashingCandidate.Fate, Long> fates = candidates.stream()
                .flatMap(c -> c.history.stream())
                .collect(java.util.stream.Collectors.groupingBy(o -> o.fate, java.util.stream.Collectors.counting()));
        System.out.println("Crash test: entries " + fates);
        assertThat(fates.getOrDefault(CrashingCandidate.Fate.OK, 0L)).isGreaterThan(KILLS * 10L);
        assertThat(fates.getOrDefault(CrashingCandidate.Fate.UNKNOWN, 0L)).isPositive();
    }

    private static void wait(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
