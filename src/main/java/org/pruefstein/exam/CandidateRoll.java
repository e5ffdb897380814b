package org.pruefstein.exam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.enrolment.EnrolmentId;
import org.springframework.stereotype.Component;

/** Calls the roll of a session: its candidates with what each has completed. Carries no authorisation of its own. */
@Component
class CandidateRoll {
    private final CandidateQueries queries;
    private final Admissions admissions;

    CandidateRoll(CandidateQueries queries, Admissions admissions) {
        this.queries = queries;
        this.admissions = admissions;
    }

    List<CandidateItem> of(SessionId session) {
        List<CandidateQueries.Row> rows = queries.candidates(session);
        Map<EnrolmentId, ModuleProgress> progress = admissions.progress(rows.stream()
                .filter(r -> r.enrolmentId() != null && r.editionId() != null)
                .collect(Collectors.toMap(
                        CandidateQueries.Row::enrolmentId, CandidateQueries.Row::editionId, (a, b) -> a)));
        return rows.stream().map(r -> item(r, progress)).toList();
    }

    private static CandidateItem item(CandidateQueries.Row row, Map<EnrolmentId, ModuleProgress> progress) {
        ModuleProgress own = row.enrolmentId() == null
                ? ModuleProgress.NONE
                : progress.getOrDefault(row.enrolmentId(), ModuleProgress.NONE);
        return new CandidateItem(
                row.id(),
                row.accountId(),
                row.name(),
                row.number(),
                row.state(),
                row.admission(),
                row.reason(),
                row.paper(),
                row.confirmed(),
                own);
    }
}
