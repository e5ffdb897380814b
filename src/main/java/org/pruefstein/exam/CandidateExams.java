package org.pruefstein.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.springframework.stereotype.Component;

/** The sessions of one person with what each lacks for admission. Carries no authorisation of its own. */
@Component
class CandidateExams {
    private final CandidateExamQueries queries;
    private final Admissions admissions;

    CandidateExams(CandidateExamQueries queries, Admissions admissions) {
        this.queries = queries;
        this.admissions = admissions;
    }

    /** To come and running first, by start; then the past, the latest first. */
    List<CandidateExam> of(AccountId account) {
        return complete(queries.of(account));
    }

    /** One of them, or one of the person's courses that it is too late to register for. */
    Optional<CandidateExam> of(AccountId account, SessionId session) {
        return complete(queries.of(account, session)).stream().findFirst();
    }

    private List<CandidateExam> complete(List<CandidateExamQueries.Row> rows) {
        Map<EnrolmentId, ModuleProgress> progress = admissions.progress(rows.stream()
                .filter(r -> r.placeId() != null && r.editionId() != null)
                .collect(Collectors.toMap(
                        CandidateExamQueries.Row::placeId, CandidateExamQueries.Row::editionId, (a, b) -> a)));
        return rows.stream()
                .map(r -> r.exam()
                        .with(
                                r.placeId() == null
                                        ? ModuleProgress.NONE
                                        : progress.getOrDefault(r.placeId(), ModuleProgress.NONE)))
                .toList();
    }
}
