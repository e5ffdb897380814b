package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import org.pruefstein.platform.DurableDatabase;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionPool;
import org.springframework.stereotype.Component;

/** Finds what stands against freezing a session. */
@Component
class FreezeCheck {
    private final SessionRepository sessions;
    private final BlueprintRepository blueprints;
    private final RegistrationRepository registrations;
    private final QuestionPool questions;
    private final DurableDatabase database;

    FreezeCheck(
            SessionRepository sessions,
            BlueprintRepository blueprints,
            RegistrationRepository registrations,
            QuestionPool questions,
            DurableDatabase database) {
        this.sessions = sessions;
        this.blueprints = blueprints;
        this.registrations = registrations;
        this.questions = questions;
        this.database = database;
    }

    /** The published questions that the blueprint's cells can be filled from, as of now. */
    List<PoolItem> pool(ExamSession session, Blueprint blueprint) {
        return questions.published(session.courseKey(), blueprint.bank()).stream()
                .filter(item -> blueprint.cellOf(item).isPresent())
                .toList();
    }

    /** All obstacles, each named; empty when the session can be frozen. */
    List<DrawObstacle> obstacles(ExamSession session) {
        Blueprint blueprint = blueprints.load(session.blueprintId());
        List<PoolItem> pool = pool(session, blueprint);
        List<DrawObstacle> found = new ArrayList<>(PaperDraw.obstacles(blueprint, pool));
        found.addAll(circumstances(
                registrations.withoutPaper(session.id()).size(),
                questions
                        .withoutReleasedKey(
                                pool.stream().map(PoolItem::versionId).toList())
                        .size(),
                sessions.closed(session.id()),
                database.relaxed()));
        return List.copyOf(found);
    }

    /**
     * @param admitted people with a seat
     * @param unreleased questions of the pool whose key nobody has released
     * @param over whether the last start has passed
     * @param relaxed settings of the database that would let it forget
     */
    static List<DrawObstacle> circumstances(int admitted, int unreleased, boolean over, List<String> relaxed) {
        List<DrawObstacle> found = new ArrayList<>();
        if (unreleased > 0) {
            found.add(DrawObstacle.of("exam.obstacle-keys", unreleased));
        }
        if (admitted == 0) {
            found.add(DrawObstacle.of("exam.obstacle-nobody"));
        }
        if (over) {
            found.add(DrawObstacle.of("exam.obstacle-over"));
        }
        if (!relaxed.isEmpty()) {
            found.add(DrawObstacle.of("exam.obstacle-database", String.join(", ", relaxed)));
        }
        return found;
    }
}
