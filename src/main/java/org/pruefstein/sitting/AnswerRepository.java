package org.pruefstein.sitting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pruefstein.platform.Upsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stores entries, which never change, and which of them counts. The callers hold the lock of the sitting. */
@Repository
class AnswerRepository {
    private static final String EVENT = """
            SELECT epoch, seq, position, answer, outcome, reason, raw, written_at, received_at
            FROM answer_event WHERE attempt_id = :id AND\s""";
    private static final String MOVE = Upsert.sql(
            "answer_current", List.of("attempt_id", "position"), List.of("epoch", "seq", "event_id", "blank"));

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these entries that are stored already, by number. */
    Map<Integer, AnswerEvent> stored(AttemptId id, int epoch, Collection<Integer> seqs) {
        return seqs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(EVENT + "epoch = :epoch AND seq IN (:seqs)")
                        .param("id", id.value())
                        .param("epoch", epoch)
                        .param("seqs", seqs)
                        .query(AnswerEvent.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(AnswerEvent::seq, Function.identity()));
    }

    /** Which entries count at these positions. */
    Map<Integer, EntryOrder> order(AttemptId id, Collection<Integer> positions) {
        return positions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                SELECT position, epoch, seq FROM answer_current
                                WHERE attempt_id = :id AND position IN (:positions)""")
                        .param("id", id.value())
                        .param("positions", positions)
                        .query(EntryOrder.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(EntryOrder::position, Function.identity()));
    }

    /** The current answers by position. */
    Map<Integer, CurrentAnswer> current(AttemptId id) {
        return jdbc.sql("""
                        SELECT c.position, c.epoch, c.seq, e.answer, e.received_at
                        FROM answer_current c JOIN answer_event e ON e.id = c.event_id WHERE c.attempt_id = :id""").param("id", id.value()).query(CurrentAnswer.class).list().stream()
                .collect(Collectors.toMap(CurrentAnswer::position, Function.identity()));
    }

    /**
     * Appends an entry.
     *
     * @return its row
     * @throws org.springframework.dao.DuplicateKeyException when its number was stored before; nothing is changed then
     */
    long append(AttemptId id, AnswerEvent event) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO answer_event (attempt_id, epoch, seq, position, answer, outcome, reason, raw,
                            written_at, received_at)
                        VALUES (:id, :epoch, :seq, :position, :answer, :outcome, :reason, :raw, :written, :received)""")
                .param("id", id.value())
                .param("epoch", event.epoch())
                .param("seq", event.seq())
                .param("position", event.position())
                .param("answer", event.answer())
                .param("outcome", event.outcome().name())
                .param("reason", event.reason())
                .param("raw", event.raw())
                .param("written", event.writtenAt())
                .param("received", event.receivedAt())
                .update(key, "id");
        Number row = key.getKey();
        if (row == null) {
            throw new IllegalStateException("no key");
        }
        return row.longValue();
    }

    /** Lets a stored entry count from now on. */
    void move(AttemptId id, AnswerEvent event, long row, boolean blank) {
        jdbc.sql(MOVE)
                .param("attempt_id", id.value())
                .param("position", event.position())
                .param("epoch", event.epoch())
                .param("seq", event.seq())
                .param("event_id", row)
                .param("blank", blank)
                .update();
    }

    /** The highest number an epoch has used; 0 when none. */
    int lastSeq(AttemptId id, int epoch) {
        return jdbc.sql("SELECT COALESCE(MAX(seq), 0) FROM answer_event WHERE attempt_id = :id AND epoch = :epoch")
                .param("id", id.value())
                .param("epoch", epoch)
                .query(Integer.class)
                .single();
    }

    /** The numbers from 1 to {@code last} that have not arrived, at most {@code most} of them. */
    List<Integer> missing(AttemptId id, int epoch, int last, int most) {
        List<Integer> arrived = jdbc.sql("""
                        SELECT seq FROM answer_event WHERE attempt_id = :id AND epoch = :epoch AND seq <= :last""")
                .param("id", id.value())
                .param("epoch", epoch)
                .param("last", last)
                .query(Integer.class)
                .list();
        Set<Integer> there = new HashSet<>(arrived);
        return IntStream.rangeClosed(1, last)
                .filter(seq -> !there.contains(seq))
                .limit(most)
                .boxed()
                .toList();
    }

    /** The entries that came late, in order of arrival. */
    List<AnswerEvent> late(AttemptId id) {
        return jdbc.sql(EVENT + "outcome = 'LATE' ORDER BY id")
                .param("id", id.value())
                .query(AnswerEvent.class)
                .list();
    }
}
