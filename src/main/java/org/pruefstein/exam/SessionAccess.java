package org.pruefstein.exam;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds sessions for the signed-in examiner; one of a foreign course is as unknown as one that does not exist. */
@Component
class SessionAccess {
    private final SessionRepository sessions;
    private final CurrentAccount current;

    SessionAccess(SessionRepository sessions, CurrentAccount current) {
        this.sessions = sessions;
        this.current = current;
    }

    /** @throws NotFoundException when it is not this examiner's */
    ExamSession examined(SessionId id) {
        return sessions.find(id, current.id(), Role.EXAMINER).orElseThrow(() -> new NotFoundException("session"));
    }

    /** The same, locked until the end of the transaction and as it stands now. */
    ExamSession locked(SessionId id) {
        return sessions.lock(examined(id).id()).orElseThrow(() -> new NotFoundException("session"));
    }
}
