package org.pruefstein.grading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;
import org.springframework.stereotype.Component;

/** Puts the sheet of a session together. */
@Component
class SessionSheets {
    private final RosterQueries rosters;
    private final MarkingRepository markings;
    private final ResultRepository results;
    private final ResultRows rows;
    private final CourseObjectives objectives;
    private final QuestionPool pool;

    SessionSheets(
            RosterQueries rosters,
            MarkingRepository markings,
            ResultRepository results,
            ResultRows rows,
            CourseObjectives objectives,
            QuestionPool pool) {
        this.rosters = rosters;
        this.markings = markings;
        this.results = results;
        this.rows = rows;
        this.objectives = objectives;
        this.pool = pool;
    }

    /** @param names whether to name also those whose results are not released */
    SessionSheet of(SessionDetails session, boolean names) {
        SessionId id = session.session().id();
        Map<AttemptId, MarkedPaper> papers = markings.ofSession(id);
        List<StoredResult> released = results.ofSession(id);
        Map<String, ObjectiveText> texts = objectives.texts(
                objectives.edition(session.session().courseKey(), null).orElse(null));
        List<ResultRow> rows = this.rows.of(session, papers, released, texts, names);
        List<Fraction> points =
                rows.stream().map(ResultRow::points).filter(Objects::nonNull).toList();
        List<Grade> grades =
                rows.stream().map(ResultRow::grade).filter(Objects::nonNull).toList();
        return new SessionSheet(
                session,
                rows,
                ResultFigures.of(points, grades),
                ObjectivePart.of(List.copyOf(papers.values()), texts),
                items(papers, texts),
                releases(released));
    }

    private List<SessionSheet.ItemLine> items(Map<AttemptId, MarkedPaper> papers, Map<String, ObjectiveText> texts) {
        List<ItemFigure> figures = ItemFigures.of(papers.values());
        Map<QuestionVersionId, QuestionVersion> versions = figures.isEmpty()
                ? Map.of()
                : pool.versions(figures.stream().map(ItemFigure::versionId).toList());
        return figures.stream()
                .map(figure -> {
                    QuestionVersion version = Objects.requireNonNull(versions.get(figure.versionId()));
                    ObjectiveText text = texts.get(figure.objectiveKey());
                    return new SessionSheet.ItemLine(
                            figure,
                            version.key(),
                            version.number(),
                            text == null ? figure.objectiveKey() : text.text());
                })
                .toList();
    }

    private List<SessionSheet.Release> releases(List<StoredResult> stored) {
        Map<Instant, List<StoredResult>> byTime =
                stored.stream().collect(Collectors.groupingBy(r -> r.result().releasedAt()));
        return byTime.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(e -> {
                    StoredResult first = e.getValue().getFirst();
                    return new SessionSheet.Release(
                            rosters.name(first.releasedBy()),
                            e.getKey(),
                            e.getValue().size(),
                            first.key());
                })
                .toList();
    }
}
