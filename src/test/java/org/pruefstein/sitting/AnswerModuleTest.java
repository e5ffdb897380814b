package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

@IntegrationTest
class AnswerModuleTest {
    @Autowired
    AnswerIntake intake;

    @Autowired
    AnswerRepository answers;

    @Autowired
    Writers writers;

    @Autowired
    Ending ending;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    StoredSittings sittings;

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
    void an_entry_is_kept_and_counts() {
        assertThat(outcomes(1, desk.type(5, 1, "Quorxel"))).containsExactly(EntryOutcome.SAVED);
        assertThat(current(5)).isEqualTo(new Answer.Text("Quorxel"));
    }

    @Test
    void the_newest_counts_in_whatever_order_they_arrive() {
        assertThat(outcomes(1, desk.type(5, 2, "neu"))).containsExactly(EntryOutcome.SAVED);
        assertThat(outcomes(1, desk.type(5, 1, "alt"))).containsExactly(EntryOutcome.SUPERSEDED);
        assertThat(outcomes(1, desk.type(5, 4, "vier"), desk.type(5, 3, "drei")))
                .containsExactly(EntryOutcome.SAVED, EntryOutcome.SAVED);
        assertThat(current(5)).isEqualTo(new Answer.Text("vier"));
        assertThat(events()).isEqualTo(4);
    }

    /** The lock, the token under it, what counts there, the entry and that it counts. */
    @Test
    void saving_an_answer_costs_five_statements_and_a_forged_token_one() {
        outcomes(1, desk.type(5, 1, "eins"));
        assertThat(statements(() -> outcomes(1, desk.type(5, 2, "zwei")))).isEqualTo(5);
        assertThat(statements(() -> assertThatThrownBy(
                                () -> intake.save(sitting.id(), "forged", 1, List.of(desk.type(5, 3, "drei"))))
                        .isInstanceOf(NotFoundException.class)))
                .isOne();
        jdbc.sql("UPDATE attempt SET last_contact_at = last_contact_at - INTERVAL 5 SECOND WHERE id = :id")
                .param("id", sitting.id().value())
                .update();
        assertThat(statements(() -> outcomes(1, desk.type(5, 3, "drei"))))
                .as("with a sign of life")
                .isEqualTo(6);
        assertThat(desk.attempt(sitting.id()).quiet()).isFalse();
    }

    /** How many statements of one connection something takes. */
    private long statements(Runnable what) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = asked();
            what.run();
            long asked = asked() - before - 1;
            if (status.isRollbackOnly()) {
                status.setRollbackOnly();
            }
            return asked;
        }));
    }

    private long asked() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    @Test
    void sending_again_gives_the_same_answer_and_one_row() {
        Entry entry = desk.choose(sitting.id(), 1, 1, 0);
        assertThat(outcomes(1, entry)).isEqualTo(outcomes(1, entry)).containsExactly(EntryOutcome.SAVED);
        Entry later = desk.choose(sitting.id(), 1, 2, 1);
        outcomes(1, later);
        assertThat(outcomes(1, entry, later)).containsExactly(EntryOutcome.SAVED, EntryOutcome.SAVED);
        assertThat(events()).isEqualTo(2);
        assertThat(answers.current(sitting.id()).get(1).seq()).isEqualTo(2);
    }

    @Test
    void a_number_used_for_something_else_is_refused_and_changes_nothing() {
        outcomes(1, desk.type(5, 1, "erst"));
        var reply = intake.save(sitting.id(), sitting.token(), 1, List.of(desk.type(5, 1, "anders")));
        assertThat(reply.results()).containsExactly(new EntryResult(5, 1, EntryOutcome.REFUSED, "number-used-before"));
        assertThat(current(5)).isEqualTo(new Answer.Text("erst"));
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void after_a_take_over_older_entries_are_kept_but_never_count() {
        outcomes(1, desk.type(5, 1, "erstes Gerät"));
        var second = writers.open(sitting.id(), sitting.candidate().account().id(), "Zweites", null);
        intake.save(sitting.id(), second.token(), second.epoch(), List.of(desk.type(5, 1, "zweites Gerät")));

        var reply =
                intake.save(sitting.id(), sitting.token(), 1, List.of(desk.type(5, 2, "spät"), desk.type(4, 3, "7")));

        assertThat(reply.active()).isFalse();
        assertThat(reply.results())
                .extracting(EntryResult::outcome)
                .containsExactly(EntryOutcome.SUPERSEDED, EntryOutcome.SUPERSEDED);
        assertThat(current(5)).isEqualTo(new Answer.Text("zweites Gerät"));
        assertThat(answers.current(sitting.id())).doesNotContainKey(4);
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void a_revoked_device_changes_nothing() {
        jdbc.sql("UPDATE writer_epoch SET revoked_at = UTC_TIMESTAMP(6) WHERE attempt_id = :id")
                .param("id", sitting.id().value())
                .update();
        var reply = intake.save(sitting.id(), sitting.token(), 1, List.of(desk.type(5, 1, "gesperrt")));
        assertThat(reply.revoked()).isTrue();
        assertThat(answers.current(sitting.id())).isEmpty();
    }

    @Test
    void within_the_grace_an_entry_still_counts() {
        fixtures.age(sitting.id(), Duration.ofMinutes(45).plusSeconds(3));
        assertThat(outcomes(1, desk.type(5, 1, "knapp"))).containsExactly(EntryOutcome.SAVED);
    }

    @Test
    void after_deadline_and_grace_an_entry_is_kept_as_late_with_both_times() {
        outcomes(1, desk.type(5, 1, "rechtzeitig"));
        fixtures.age(sitting.id(), Duration.ofMinutes(46));
        Entry late = new Entry(5, 2, desk.type(5, 2, "zu spät").answer(), 1_790_000_000_000L);
        assertThat(outcomes(1, late)).containsExactly(EntryOutcome.LATE);
        assertThat(current(5)).isEqualTo(new Answer.Text("rechtzeitig"));
        AnswerEvent event = answers.late(sitting.id()).getFirst();
        assertThat(event.writtenAt()).isEqualTo(java.time.Instant.ofEpochMilli(1_790_000_000_000L));
        assertThat(event.receivedAt()).isAfter(java.time.Instant.EPOCH);
        assertThat(event.answer()).contains("zu spät");
    }

    @Test
    void after_the_end_an_entry_is_late_even_while_time_would_remain() {
        ending.end(sitting.id(), EndCause.SUBMITTED);
        assertThat(outcomes(1, desk.type(5, 1, "nachgereicht"))).containsExactly(EntryOutcome.LATE);
        assertThat(answers.current(sitting.id())).isEmpty();
    }

    @Test
    void what_is_no_answer_to_the_question_is_refused_and_kept_with_its_reason() {
        Entry foreign = new Entry(1, 1, desk.option(sitting.id(), 2, 0), null);
        Entry text = desk.type(1, 2, "kein Ankreuzen");
        Entry nowhere = desk.type(77, 3, "?");
        Entry longText = desk.type(5, 4, "x".repeat(501));
        Entry surrogate = new Entry(5, 5, JsonNodeFactory.instance.objectNode().put("text", "\ud800"), null);
        var reply = intake.save(sitting.id(), sitting.token(), 1, List.of(foreign, text, nowhere, longText, surrogate));
        assertThat(reply.results()).extracting(EntryResult::outcome).containsOnly(EntryOutcome.REFUSED);
        assertThat(reply.results())
                .extracting(EntryResult::reason)
                .containsExactly("unknown-token", "wrong-kind", "unknown-position", "too-long", "malformed");
        assertThat(answers.current(sitting.id())).isEmpty();
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void an_emptied_answer_counts_as_open() {
        outcomes(1, desk.type(5, 1, "doch nicht"));
        outcomes(1, desk.type(5, 2, ""));
        assertThat(jdbc.sql("SELECT blank FROM answer_current WHERE attempt_id = :id")
                        .param("id", sitting.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void forged_and_foreign_tokens_find_nothing() {
        var other = desk.open(fixtures.exam());
        for (String token : List.of("forged", other.token())) {
            assertThatThrownBy(() -> intake.save(sitting.id(), token, 1, List.of(desk.type(5, 1, "fremd"))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> intake.save(sitting.id(), sitting.token(), 2, List.of(desk.type(5, 1, "falsch"))))
                .isInstanceOf(ForeignEpochException.class);
        assertThatThrownBy(() ->
                        writers.open(sitting.id(), other.candidate().account().id(), "Fremd", null))
                .isInstanceOf(NotFoundException.class);
        assertThat(events()).isZero();
    }

    private List<EntryOutcome> outcomes(int epoch, Entry... entries) {
        return intake.save(sitting.id(), sitting.token(), epoch, List.of(entries)).results().stream()
                .map(EntryResult::outcome)
                .toList();
    }

    private Answer current(int position) {
        return sittings.find(sitting.id()).orElseThrow().answers().get(position);
    }

    private int events() {
        return jdbc.sql("SELECT COUNT(*) FROM answer_event WHERE attempt_id = :id")
                .param("id", sitting.id().value())
                .query(Integer.class)
                .single();
    }
}
