package org.pruefstein.grading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionState;
import org.pruefstein.sitting.AttemptId;
import org.springframework.stereotype.Component;

/** Lists the candidates of a session with their results, released or as they would be released now. */
@Component
class ResultRows {
    private final RosterQueries rosters;
    private final GradeKeys keys;

    ResultRows(RosterQueries rosters, GradeKeys keys) {
        this.rosters = rosters;
        this.keys = keys;
    }

    /** By candidate number. @param names whether to name also those whose results are not released */
    List<ResultRow> of(
            SessionDetails session,
            Map<AttemptId, MarkedPaper> papers,
            List<StoredResult> released,
            Map<String, ObjectiveText> texts,
            boolean names) {
        Map<AttemptId, StoredResult> results =
                released.stream().collect(Collectors.toMap(r -> r.result().attemptId(), Function.identity()));
        return rosters.of(session.session().id()).stream()
                .map(row -> {
                    AttemptId attempt = row.attemptId();
                    MarkedPaper paper = attempt == null ? null : papers.get(attempt);
                    StoredResult result = attempt == null ? null : results.get(attempt);
                    return row(session, row, paper, result, texts, names);
                })
                .toList();
    }

    private ResultRow row(
            SessionDetails session,
            Roster row,
            @Nullable MarkedPaper paper,
            @Nullable StoredResult result,
            Map<String, ObjectiveText> texts,
            boolean names) {
        boolean mayBegin = session.session().state() == SessionState.FROZEN && !session.over();
        return new ResultRow(
                row.registrationId(),
                row.number(),
                names || result != null ? row.name() : null,
                Standing.of(row.state(), mayBegin),
                row.endCause(),
                row.late(),
                paper == null ? null : paper.ofHundred(),
                result != null ? result.grade() : paper == null ? null : grade(session.blueprint(), paper),
                paper == null ? List.of() : ObjectivePart.of(List.of(paper), texts));
    }

    private Grade grade(Blueprint blueprint, MarkedPaper paper) {
        return keys.named(blueprint.gradeKey())
                .grade(paper.ofHundred(), Rounding.valueOf(blueprint.rounding()), blueprint.passPoints());
    }
}
