package org.pruefstein.grading;

import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks and releases a session without a page: for the demo data. The sittings must be committed. */
@Component
public class DemoReleases {
    private final OutstandingMarks marks;
    private final Releasing releasing;

    DemoReleases(OutstandingMarks marks, Releasing releasing) {
        this.marks = marks;
        this.releasing = releasing;
    }

    /**
     * Marks what has ended and releases it in the name of an examiner of the course.
     *
     * @return how many results were released
     * @throws org.pruefstein.shared.DomainException when somebody still sits or may begin, or nothing is to release
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int release(SessionId session, AccountId examiner) {
        marks.catchUp(session);
        return releasing.release(session, examiner);
    }
}
