package org.pruefstein.grading;

import java.util.List;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;

/** Released results for other modules' procedures. Carries no authorisation of its own. */
public interface ReleasedResults {
    /** The released results of a place in a run, newest first. */
    List<ReleasedResult> of(EnrolmentId enrolment);

    /** The released results of a person in all courses, newest first. */
    List<ReleasedResult> of(AccountId account);
}
