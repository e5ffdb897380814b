package org.pruefstein.grading;

import java.util.Map;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examiner's work on results: look at them by candidate number, and release them. Limited to one's own courses. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class SessionResults {
    private final ExaminerSessions sessions;
    private final OutstandingMarks marks;
    private final SessionSheets sheets;
    private final Releasing releasing;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    SessionResults(
            ExaminerSessions sessions,
            OutstandingMarks marks,
            SessionSheets sheets,
            Releasing releasing,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.marks = marks;
        this.sheets = sheets;
        this.releasing = releasing;
        this.current = current;
        this.events = events;
    }

    /**
     * The results as they stand; what has ended and is not marked yet is marked first. Names stand only with released
     * results.
     *
     * @throws org.pruefstein.shared.NotFoundException when the session is not this examiner's
     */
    public SessionSheet sheet(SessionId id) {
        return sheet(id, false);
    }

    /** The same with all names, which is noted in the trail: until the release the numbers stand for the people. */
    public SessionSheet sheetWithNames(SessionId id) {
        SessionSheet sheet = sheet(id, true);
        events.publishEvent(Audited.of("grading.names-shown", "exam_session:" + id.value()));
        return sheet;
    }

    /**
     * Releases every marked result that is not released yet, in the name of the signed-in examiner.
     *
     * @return how many were released
     * @throws org.pruefstein.shared.NotFoundException when the session is not this examiner's
     * @throws org.pruefstein.shared.DomainException {@code grading.not-held}, {@code grading.still-sitting} or {@code
     *     grading.may-begin} with the candidates' numbers, or {@code grading.nothing-to-release}
     */
    public int release(SessionId id) {
        sessions.find(id);
        marks.catchUp(id);
        int count = releasing.release(id, current.id());
        events.publishEvent(new Audited(
                "grading.results-released", "exam_session:" + id.value(), Map.of("count", String.valueOf(count))));
        return count;
    }

    private SessionSheet sheet(SessionId id, boolean names) {
        SessionDetails session = sessions.find(id);
        marks.catchUp(id);
        return sheets.of(session, names);
    }
}
