package org.pruefstein.sitting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.PaperId;
import org.pruefstein.exam.Seats;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.springframework.stereotype.Component;

/** Papers with their questions, kept in memory because a drawn paper never changes. */
@Component
class PaperSheets {
    private static final int PAPERS = 2_000;
    private static final int VERSIONS = 5_000;

    private final Seats seats;
    private final QuestionPool pool;
    private final Map<PaperId, PaperSheet> papers = Recent.map(PAPERS);
    private final Map<QuestionVersionId, QuestionVersion> versions = Recent.map(VERSIONS);

    PaperSheets(Seats seats, QuestionPool pool) {
        this.seats = seats;
        this.pool = pool;
    }

    PaperSheet of(PaperId id) {
        PaperSheet known = papers.get(id);
        if (known == null) {
            known = load(seats.paper(id));
            papers.put(id, known);
        }
        return known;
    }

    private PaperSheet load(Paper paper) {
        List<QuestionVersionId> unknown = paper.items().stream()
                .map(Paper.Item::versionId)
                .filter(id -> !versions.containsKey(id))
                .toList();
        Map<QuestionVersionId, QuestionVersion> loaded = unknown.isEmpty() ? Map.of() : pool.versions(unknown);
        versions.putAll(loaded);
        Map<Integer, PaperSheet.Question> questions = new LinkedHashMap<>();
        for (Paper.Item item : paper.items()) {
            QuestionVersion version = loaded.getOrDefault(item.versionId(), versions.get(item.versionId()));
            questions.put(
                    item.position(),
                    new PaperSheet.Question(item, version == null ? pool.version(item.versionId()) : version));
        }
        return new PaperSheet(paper, questions);
    }
}
