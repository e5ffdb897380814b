package org.pruefstein.exam;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the courses one examines, and what new ones can be made from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class ExaminerSessions {
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final BlueprintRepository blueprints;
    private final SessionAccess access;
    private final CourseNames courses;
    private final Grants grants;
    private final CurrentAccount current;

    ExaminerSessions(
            SessionRepository sessions,
            SessionQueries queries,
            BlueprintRepository blueprints,
            SessionAccess access,
            CourseNames courses,
            Grants grants,
            CurrentAccount current) {
        this.sessions = sessions;
        this.queries = queries;
        this.blueprints = blueprints;
        this.access = access;
        this.courses = courses;
        this.grants = grants;
        this.current = current;
    }

    /** The sessions of one's courses, the latest first. */
    public List<SessionListItem> list(int offset, int limit) {
        return queries.list(current.id(), offset, limit);
    }

    /** Whether {@link #list} has any. */
    public boolean any() {
        return queries.any(current.id());
    }

    /** Sessions of one's courses that are to come, take place, or wait for their results; the earliest first. */
    public List<SessionListItem> unsettled(int limit) {
        return queries.unsettled(current.id(), limit);
    }

    /** The courses one examines: key to title. */
    public SortedMap<String, String> courses() {
        TreeMap<String, String> own = new TreeMap<>(courses.titles());
        own.keySet().removeIf(course -> !grants.allows(Role.EXAMINER, course));
        return own;
    }

    /** What a session of this course can be made from. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).EXAMINER, #courseKey)")
    public List<BlueprintChoice> blueprints(String courseKey) {
        return queries.blueprints(courseKey);
    }

    /** @throws NotFoundException when it does not exist or belongs to a course that is not one's own */
    public SessionDetails find(SessionId id) {
        ExamSession session = access.examined(id);
        return new SessionDetails(
                session,
                blueprints.load(session.blueprintId()),
                queries.blueprintVersion(session.blueprintId()),
                sessions.startCode(id).map(StartCode::grouped).orElse(""),
                sessions.begun(id),
                sessions.closed(id));
    }
}
