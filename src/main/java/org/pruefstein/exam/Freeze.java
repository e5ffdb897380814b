package org.pruefstein.exam;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Freezes a session under its lock: the pool is fixed, the papers are drawn. Carries no authorisation of its own. */
@Component
class Freeze {
    private static final SecureRandom SEEDS = new SecureRandom();
    private final BlueprintRepository blueprints;
    private final SessionDrawRepository draws;
    private final Registering registering;
    private final FreezeCheck check;
    private final PaperDesk papers;
    private final QuestionPool questions;
    private final ApplicationEventPublisher events;

    Freeze(
            BlueprintRepository blueprints,
            SessionDrawRepository draws,
            Registering registering,
            FreezeCheck check,
            PaperDesk papers,
            QuestionPool questions,
            ApplicationEventPublisher events) {
        this.blueprints = blueprints;
        this.draws = draws;
        this.registering = registering;
        this.check = check;
        this.papers = papers;
        this.questions = questions;
        this.events = events;
    }

    /**
     * Draws the papers of a planned session and stores what they were drawn from.
     *
     * @param by nobody when the demo data does it
     * @return candidates who got a paper
     * @throws DomainException {@code exam.not-planned}, or {@code exam.freeze-refused} while there are obstacles
     */
    int freeze(ExamSession session, @Nullable AccountId by) {
        if (session.state() != SessionState.PLANNED) {
            throw new DomainException("exam.not-planned");
        }
        registering.admitDue(session);
        if (!check.obstacles(session).isEmpty()) {
            throw new DomainException("exam.freeze-refused");
        }
        Blueprint blueprint = blueprints.load(session.blueprintId());
        List<PoolItem> pool = check.pool(session, blueprint);
        SessionDraw draw = new SessionDraw(SEEDS.nextLong(), blueprint.draw(), pool);
        List<QuestionVersionId> ids = pool.stream().map(PoolItem::versionId).toList();
        if (!draws.freeze(session.id(), draw, !questions.specimens(ids).isEmpty(), by)) {
            throw new DomainException("exam.not-planned");
        }
        int served = papers.serve(session.id(), session.plan().commonPaper());
        events.publishEvent(new Audited(
                "exam.session-frozen",
                Registering.subject(session),
                Map.of(
                        "candidates", String.valueOf(served),
                        "algorithm", draw.algorithm(),
                        "pool", draw.poolHash())));
        return served;
    }
}
