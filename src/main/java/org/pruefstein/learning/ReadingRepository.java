package org.pruefstein.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of ticks and of places in lessons. */
@Repository
class ReadingRepository {
    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets one change at a time happen in a person's course, so that the last tick and the last quiz answer see each
     * other. @throws NotFoundException when the place was ended meanwhile
     */
    void lock(EnrolmentId enrolment) {
        boolean there = jdbc.sql("SELECT id FROM enrolment WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
                .param("id", enrolment.value())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new NotFoundException("enrolment");
        }
    }

    Set<String> ticked(EnrolmentId enrolment) {
        return Set.copyOf(jdbc.sql("SELECT lesson_key FROM lesson_tick WHERE enrolment_id = :id")
                .param("id", enrolment.value())
                .query(String.class)
                .list());
    }

    /** Whether the lesson was not ticked before. */
    boolean tick(EnrolmentId enrolment, String lessonKey) {
        return jdbc.sql("""
                        INSERT INTO lesson_tick (enrolment_id, lesson_key, ticked_at)
                        SELECT e.id, :lesson, UTC_TIMESTAMP(6) FROM enrolment e WHERE e.id = :id AND NOT EXISTS (
                          SELECT 1 FROM lesson_tick t WHERE t.enrolment_id = :id AND t.lesson_key = :lesson)""")
                        .param("id", enrolment.value())
                        .param("lesson", lessonKey)
                        .update()
                == 1;
    }

    /** Whether the lesson was ticked before. */
    boolean untick(EnrolmentId enrolment, String lessonKey) {
        return jdbc.sql("DELETE FROM lesson_tick WHERE enrolment_id = :id AND lesson_key = :lesson")
                        .param("id", enrolment.value())
                        .param("lesson", lessonKey)
                        .update()
                == 1;
    }

    /** The opened lessons, the latest first. */
    List<LearnerState.Place> places(EnrolmentId enrolment) {
        return jdbc.sql("""
                        SELECT lesson_key, anchor FROM reading_place WHERE enrolment_id = :id
                        ORDER BY moved_at DESC, lesson_key""")
                .param("id", enrolment.value())
                .query(LearnerState.Place.class)
                .list();
    }

    Optional<LearnerState.Place> place(EnrolmentId enrolment, String lessonKey) {
        return places(enrolment).stream()
                .filter(place -> place.lessonKey().equals(lessonKey))
                .findFirst();
    }

    /** Notes that the lesson is being read; where it was left stays. */
    void open(EnrolmentId enrolment, String lessonKey) {
        jdbc.sql("""
                        INSERT INTO reading_place (enrolment_id, lesson_key, opened_at, moved_at)
                        VALUES (:id, :lesson, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE moved_at = VALUES(moved_at)""").param("id", enrolment.value()).param("lesson", lessonKey).update();
    }

    void move(EnrolmentId enrolment, String lessonKey, @Nullable String anchor) {
        jdbc.sql("""
                        UPDATE reading_place SET anchor = :anchor, moved_at = UTC_TIMESTAMP(6)
                        WHERE enrolment_id = :id AND lesson_key = :lesson""")
                .param("anchor", anchor)
                .param("id", enrolment.value())
                .param("lesson", lessonKey)
                .update();
    }
}
