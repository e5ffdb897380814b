package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.springframework.stereotype.Component;

/** Draws the papers of a frozen session and gives each candidate theirs. The caller holds the session's lock. */
@Component
class PaperDesk {
    private final SessionDrawRepository draws;
    private final BlueprintRepository blueprints;
    private final PaperRepository papers;
    private final RegistrationRepository registrations;
    private final QuestionPool pool;

    PaperDesk(
            SessionDrawRepository draws,
            BlueprintRepository blueprints,
            PaperRepository papers,
            RegistrationRepository registrations,
            QuestionPool pool) {
        this.draws = draws;
        this.blueprints = blueprints;
        this.papers = papers;
        this.registrations = registrations;
        this.pool = pool;
    }

    /** Gives a paper to all who are admitted and have none; how many got one. */
    int serve(SessionId session, boolean commonPaper) {
        List<Registration> without = registrations.withoutPaper(session);
        if (without.isEmpty()) {
            return 0;
        }
        SessionDraw draw = draws.load(session);
        PaperDraw drawing = new PaperDraw(blueprints.ofSession(session), draw.pool());
        Map<QuestionVersionId, QuestionVersion> versions =
                pool.versions(draw.pool().stream().map(PoolItem::versionId).toList());
        for (Registration registration : without) {
            long drawNo = commonPaper ? 0 : registration.id().value();
            PaperId paper = draws.paper(session, drawNo)
                    .orElseGet(() -> insert(paper(session, drawNo, draw, drawing, versions)));
            registrations.givePaper(registration.id(), paper);
        }
        return without.size();
    }

    private PaperId insert(PaperRepository.NewPaper paper) {
        pool.markUsed(paper.items().stream().map(Paper.Item::versionId).toList());
        return papers.insert(paper);
    }

    private static PaperRepository.NewPaper paper(
            SessionId session,
            long drawNo,
            SessionDraw draw,
            PaperDraw drawing,
            Map<QuestionVersionId, QuestionVersion> versions) {
        long seed = draw.paperSeed(drawNo);
        RandomGenerator random = PaperDraw.random(seed);
        List<DrawnItem> drawn = drawing.draw(random);
        List<Paper.Item> items = new ArrayList<>();
        for (DrawnItem question : drawn) {
            PoolItem item = question.item();
            QuestionVersion version = versions.get(item.versionId());
            if (version == null) {
                throw new IllegalStateException("no version " + item.versionId());
            }
            items.add(new Paper.Item(
                    items.size() + 1,
                    item.versionId(),
                    OptionTokens.draw(version.body(), random),
                    question.points(),
                    item.moduleKey(),
                    item.objectiveKey(),
                    item.level()));
        }
        List<String> hashes = drawn.stream().map(d -> d.item().hash()).toList();
        String hash = PaperHash.of(seed, draw, items, hashes);
        return new PaperRepository.NewPaper(session, drawNo, seed, draw.algorithm(), hash, items, hashes);
    }
}
