package org.pruefstein.grading;

import java.util.List;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.springframework.stereotype.Component;

/** The released results as they are stored. */
@Component
class StoredResults implements ReleasedResults {
    private final ResultRepository results;

    StoredResults(ResultRepository results) {
        this.results = results;
    }

    @Override
    public List<ReleasedResult> of(EnrolmentId enrolment) {
        return results.ofEnrolment(enrolment).stream().map(StoredResult::result).toList();
    }

    @Override
    public List<ReleasedResult> of(AccountId account) {
        return results.ofAccount(account).stream().map(StoredResult::result).toList();
    }
}
