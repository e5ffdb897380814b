package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class EndModuleTest {
    @Autowired
    AnswerIntake intake;

    @Autowired
    HandIn handIn;

    @Autowired
    Ending ending;

    @Autowired
    OverdueSweep sweep;

    @Autowired
    ReceiptRepository receipts;

    @Autowired
    Writers writers;

    @Autowired
    Credits credits;

    @Autowired
    StoredSittings sittings;

    @Autowired
    InstallationKey key;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private SittingDesk.Sitting sitting;

    @BeforeEach
    void open() {
        sitting = desk.open(fixtures.exam());
    }

    @Test
    void handing_in_twice_gives_the_same_receipt() {
        save(desk.type(5, 1, "Quorxel"));
        Receipt first = submit(1).receipt().orElseThrow();
        Receipt second = submit(1).receipt().orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(desk.attempt(sitting.id()).endCause()).isEqualTo("SUBMITTED");
        assertThat(ends()).isEqualTo(1);
    }

    @Test
    void a_receipt_can_be_reckoned_again_and_its_signature_holds() {
        save(desk.choose(sitting.id(), 1, 1, 0), desk.type(5, 2, "Ümläut „🙂“"));
        Receipt receipt = submit(2).receipt().orElseThrow();
        assertThat(ending.text(sitting.id())).isEqualTo(receipt.payload());
        assertThat(Sha256.of(receipt.payload())).isEqualTo(receipt.hash());
        assertThat(key.verifies(receipt.payload(), receipt.signature())).isTrue();
        var json = CanonicalJson.read(receipt.payload());
        assertThat(json.get("answers").size()).isEqualTo(2);
        assertThat(json.get("answers").get(1).get("answer").get("text").stringValue())
                .isEqualTo("Ümläut „🙂“");
        assertThat(json.get("cause").stringValue()).isEqualTo("SUBMITTED");
        assertThat(CanonicalJson.write(json)).isEqualTo(receipt.payload());
    }

    @Test
    void what_has_not_arrived_is_asked_for_while_time_remains() {
        save(desk.type(5, 2, "zwei"), desk.type(5, 4, "vier"));
        assertThat(submit(5).missing()).containsExactly(1, 3, 5);
        assertThat(desk.attempt(sitting.id()).state()).isEqualTo(AttemptState.OPEN);
        save(desk.type(4, 1, "1"), desk.type(4, 3, "3"), desk.type(4, 5, "5"));
        assertThat(submit(5).receipt()).isPresent();
    }

    @Test
    void after_the_deadline_nothing_is_asked_for_any_more() {
        fixtures.age(sitting.id(), Duration.ofMinutes(46));
        assertThat(submit(9).receipt()).isPresent();
        assertThat(desk.attempt(sitting.id()).endCause()).isEqualTo("TIME_OUT");
    }

    @Test
    void a_device_that_was_taken_over_hands_nothing_in() {
        writers.open(sitting.id(), sitting.candidate().account().id(), "Zweites", null);
        HandIn.Reply reply = submit(0);
        assertThat(reply.active()).isFalse();
        assertThat(reply.receipt()).isEmpty();
        assertThat(desk.attempt(sitting.id()).state()).isEqualTo(AttemptState.OPEN);
    }

    @Test
    void the_sweep_closes_what_is_overdue_and_nothing_else() {
        SittingDesk.Sitting grace = desk.open(fixtures.exam());
        SittingDesk.Sitting running = desk.open(fixtures.exam());
        fixtures.age(sitting.id(), Duration.ofMinutes(45).plusSeconds(11));
        fixtures.age(grace.id(), Duration.ofMinutes(45).plusSeconds(1));
        sweep.sweep();
        assertThat(desk.attempt(sitting.id()).endCause()).isEqualTo("TIME_OUT");
        assertThat(desk.attempt(grace.id()).state()).isEqualTo(AttemptState.OPEN);
        assertThat(desk.attempt(running.id()).state()).isEqualTo(AttemptState.OPEN);
        assertThat(receipts.find(sitting.id())).isPresent();
    }

    @Test
    void the_common_end_is_named_as_such() {
        jdbc.sql("""
                        UPDATE attempt SET common_end_at = deadline_at - INTERVAL 46 MINUTE,
                          deadline_at = deadline_at - INTERVAL 46 MINUTE WHERE id = :id""").param("id", sitting.id().value()).update();
        sweep.sweep();
        assertThat(desk.attempt(sitting.id()).endCause()).isEqualTo("COMMON_END");
    }

    @Test
    void many_ends_at_once_are_one_end() throws Exception {
        fixtures.age(sitting.id(), Duration.ofMinutes(45).plusSeconds(5));
        AtomicInteger ended = new AtomicInteger();
        Callable<Void> close = () -> {
            ended.addAndGet(ending.end(sitting.id(), EndCause.CLOSED) ? 1 : 0);
            return null;
        };
        Callable<Void> submit = () -> {
            submit(0);
            return null;
        };
        Callable<Void> overdue = () -> {
            ending.endOverdue(sitting.id());
            return null;
        };
        List<Callable<Void>> tries = IntStream.range(0, 18)
                .mapToObj(i -> i % 3 == 0 ? close : i % 3 == 1 ? submit : overdue)
                .toList();
        try (var threads = Executors.newFixedThreadPool(18)) {
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }
        assertThat(ended.get()).isLessThanOrEqualTo(1);
        assertThat(ends()).isEqualTo(1);
        assertThat(receipts.find(sitting.id()).orElseThrow().payload()).isEqualTo(ending.text(sitting.id()));
    }

    @Test
    void an_answer_acknowledged_as_saved_is_in_the_receipt_even_when_the_end_comes_at_that_moment() throws Exception {
        for (int round = 0; round < 12; round++) {
            SittingDesk.Sitting one = desk.open(fixtures.exam());
            try (var threads = Executors.newFixedThreadPool(2)) {
                var save =
                        threads.submit(() -> intake.save(one.id(), one.token(), 1, List.of(desk.type(5, 1, "Wort"))));
                var end = threads.submit(() -> ending.end(one.id(), EndCause.CLOSED));
                end.get();
                EntryOutcome outcome = save.get().results().getFirst().outcome();
                boolean inside = receipts.find(one.id()).orElseThrow().payload().contains("Wort");
                assertThat(inside).isEqualTo(outcome == EntryOutcome.SAVED);
                assertThat(outcome).isIn(EntryOutcome.SAVED, EntryOutcome.LATE);
            }
        }
    }

    @Test
    void an_ended_sitting_gets_no_more_time() {
        ending.end(sitting.id(), EndCause.CLOSED);
        assertThatThrownBy(
                        () -> credits.give(fixtures.seat(sitting.candidate()), CreditKind.STAFF, 60, "zu spät", null))
                .isInstanceOf(DomainException.class);
    }

    /** In transactions of its own, because the marking of grading begins with the commit of the end. */
    @Test
    void marking_moves_an_ended_sitting_on_step_by_step() {
        assertThatThrownBy(() -> sittings.advance(sitting.id(), AttemptState.MARKED))
                .isInstanceOf(OptimisticLockingFailureException.class);
        transaction.executeWithoutResult(status -> {
            ending.end(sitting.id(), EndCause.SUBMITTED);
            assertThatThrownBy(() -> sittings.advance(sitting.id(), AttemptState.RELEASED))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            ending.end(sitting.id(), EndCause.SUBMITTED);
            sittings.advance(sitting.id(), AttemptState.MARKED);
            sittings.advance(sitting.id(), AttemptState.RELEASED);
        });
        assertThat(sittings.find(sitting.id()).orElseThrow().state()).isEqualTo(AttemptState.RELEASED);
    }

    private void save(Entry... entries) {
        assertThat(intake.save(sitting.id(), sitting.token(), 1, List.of(entries))
                        .results())
                .extracting(EntryResult::outcome)
                .containsOnly(EntryOutcome.SAVED);
    }

    private HandIn.Reply submit(int lastSeq) {
        return handIn.submit(sitting.id(), sitting.token(), 1, lastSeq);
    }

    private int ends() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'sitting.attempt-ended' AND subject = :s")
                .param("s", "attempt:" + sitting.id().value())
                .query(Integer.class)
                .single();
    }
}
