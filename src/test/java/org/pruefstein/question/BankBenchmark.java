package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The figures of the README about the question bank: what a page of the list with its count takes at the 95th
 * percentile in a bank of {@code -Dbench.questions=50000}, for each filter, order and search, and what saving a question
 * takes. It measures and prints; it fails only when a search finds nothing. Run it with
 * {@code mvn -Pbenchmark verify -Dit.test=BankBenchmark}.
 */
@IntegrationTest
class BankBenchmark {
    private static final int QUESTIONS = Integer.getInteger("bench.questions", 50_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 40);
    private static final int WARM_UP = 5;
    private static final int PAGE = 50;
    private static final QuestionFilter ALL = QuestionFilter.all();
    private List<TestAccounts.TestAccount> authors = List.of();

    @Autowired
    QuestionSearch search;

    @Autowired
    AuthorDesk desk;

    @Autowired
    BankAdvice advice;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void figures() {
        print(
                "machine: %d processors, load %.0f",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        print("database: %s", jdbc.sql("SELECT VERSION()").query(String.class).single());
        authors = Stream.of(GeneratedBank.COURSES.get(0), "*", "*")
                .map(course -> accounts.create(Map.of(Role.INSTRUCTOR, course)))
                .toList();
        long begin = System.nanoTime();
        new GeneratedBank(
                        template,
                        transaction,
                        authors.stream().map(TestAccounts.TestAccount::id).toList())
                .write(QUESTIONS);
        print("%d questions written in %.0f s", QUESTIONS, (System.nanoTime() - begin) / 1e9);
        accounts.signIn(authors.get(1));
        long before = heap();
        begin = System.nanoTime();
        page(ALL, QuestionSort.CHANGED, true, 0);
        print("first search after a start: %.1f s", (System.nanoTime() - begin) / 1e9);
        print("the index in memory: %d MB", (heap() - before) / 1_048_576);
        lists();
        searches();
        long after = heap();
        for (int i = 0; i < 500; i++) {
            page(ALL.with("analyse " + i % 90), QuestionSort.CHANGED, true, 0, false);
        }
        print(
                "heap after all of this: %d MB, and after 500 other searches %d MB",
                after / 1_048_576, heap() / 1_048_576);
        similar();
        saving();
        print(
                "load at the end %.0f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void lists() {
        measure("first page", i -> page(ALL, QuestionSort.CHANGED, true, 0));
        measure("deep page", i -> page(ALL, QuestionSort.CHANGED, true, QUESTIONS - PAGE * (i + 2)));
        for (QuestionSort sort : QuestionSort.values()) {
            measure("order " + sort, i -> page(ALL, sort, i % 2 == 0, PAGE * i));
        }
        filters()
                .forEach((what, filter) ->
                        measure("filter " + what, i -> page(filter.apply(i), QuestionSort.CHANGED, true, 0)));
    }

    private Map<String, IntFunction<QuestionFilter>> filters() {
        Map<String, IntFunction<QuestionFilter>> filters = new LinkedHashMap<>();
        IntFunction<QuestionFilter> module =
                i -> course(i).with(Criterion.MODULE, "modul-" + (1 + i % GeneratedBank.MODULES));
        filters.put("course", BankBenchmark::course);
        filters.put("module", module);
        filters.put(
                "objective",
                i -> module.apply(i).with(Criterion.OBJECTIVE, module.apply(i).get(Criterion.MODULE) + "-lz1"));
        filters.put("level", i -> ALL.with(Criterion.LEVEL, Level.values()[i % 3]));
        filters.put("type", i -> ALL.with(Criterion.TYPE, QuestionType.SINGLE_CHOICE));
        filters.put("state", i -> ALL.with(Criterion.STATE, VersionState.values()[i % 4]));
        filters.put(
                "author",
                i -> ALL.with(
                        Criterion.AUTHOR, authors.get(i % authors.size()).id().value()));
        filters.put("bank", i -> ALL.with(Criterion.BANK, Bank.values()[i % 2]));
        filters.put("language", i -> ALL.with(Criterion.LANGUAGE, "de"));
        filters.put("never used", i -> ALL.with(Criterion.UNUSED, Criterion.YES));
        filters.put("review due", i -> ALL.with(Criterion.REVIEW, Criterion.YES));
        filters.put("tag", i -> ALL.with(Criterion.TAG, GeneratedBank.TAGS.get(i % GeneratedBank.TAGS.size())));
        filters.put(
                "all of them at once",
                i -> module.apply(0)
                        .with(Criterion.STATE, VersionState.APPROVED)
                        .with(Criterion.BANK, Bank.PRACTICE)
                        .with(Criterion.UNUSED, Criterion.YES));
        return filters;
    }

    private void searches() {
        for (String words : List.of(
                "reichweitenanalyse",
                "die",
                "ki",
                "analyse",
                "kommentar analyse",
                "was misst die",
                "küchen planung regel")) {
            measure("search „" + words + "“", i -> page(ALL.with(words), QuestionSort.CHANGED, true, 0));
            measure(
                    "search „" + words + "“ in a published course",
                    i -> page(
                            QuestionFilter.course(GeneratedBank.COURSES.getFirst())
                                    .with(Criterion.STATE, VersionState.APPROVED)
                                    .with(words),
                            QuestionSort.KEY,
                            false,
                            0));
        }
    }

    private void similar() {
        List<String> stems = search.find(ALL, QuestionSort.KEY, false, 0, RUNS + WARM_UP).stream()
                .map(QuestionListItem::stem)
                .toList();
        String largest = GeneratedBank.COURSES.getFirst();
        measure("near-duplicates in the largest course", i -> advice.similar(largest, stems.get(i), null));
    }

    private void saving() {
        List<QuestionId> ids = search.find(ALL, QuestionSort.CHANGED, false, 0, RUNS + WARM_UP).stream()
                .map(QuestionListItem::id)
                .toList();
        measure("save a question, with the near-duplicate check", i -> {
            QuestionDetails question = desk.open(ids.get(i));
            if (question.open().map(QuestionDetails.Version::state).orElse(null) != VersionState.IN_REVIEW) {
                QuestionContent content = question.newest().content();
                desk.save(question.id(), question.revision(), content);
                advice.similar(question.courseKey(), content.body().stem(), question.id());
            }
        });
    }

    private static QuestionFilter course(int i) {
        return QuestionFilter.course(GeneratedBank.COURSES.get(i % 5));
    }

    /** What the page does when its filter changes. */
    private void page(QuestionFilter filter, QuestionSort sort, boolean descending, int offset) {
        page(filter, sort, descending, offset, true);
    }

    private void page(QuestionFilter filter, QuestionSort sort, boolean descending, int offset, boolean some) {
        assertThat(search.count(filter, sort, descending)).isGreaterThanOrEqualTo(some ? 1 : 0);
        assertThat(search.find(filter, sort, descending, offset, PAGE)).hasSizeGreaterThanOrEqualTo(some ? 1 : 0);
    }

    /** Bytes of live objects. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Before each step somebody else changes a question, so that nothing remembered helps. */
    private void measure(String what, IntConsumer step) {
        IntStream.range(0, WARM_UP).forEach(step);
        List<QuestionId> changing = search.find(ALL, QuestionSort.KEY, false, 0, RUNS).stream()
                .map(QuestionListItem::id)
                .toList();
        double[] millis = IntStream.range(0, RUNS)
                .mapToDouble(i -> {
                    jdbc.sql("UPDATE question SET touched_at = UTC_TIMESTAMP(6) WHERE id = :id")
                            .param("id", changing.get(i).value())
                            .update();
                    long begin = System.nanoTime();
                    step.accept(WARM_UP + i);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toArray();
        Arrays.sort(millis);
        print(
                "%-45s median %6.1f ms, 95 %% %6.1f ms",
                what, millis[RUNS / 2], millis[(int) Math.ceil(RUNS * 0.95) - 1]);
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, "benchmark | " + format + "%n", arguments);
    }
}
