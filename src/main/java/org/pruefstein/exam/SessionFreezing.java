package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.DomainException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examiner's freezing of a session: from then on its papers are drawn and its plan stands. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class SessionFreezing {
    private final SessionAccess access;
    private final FreezeCheck check;
    private final Freeze freeze;
    private final CurrentAccount current;

    SessionFreezing(SessionAccess access, FreezeCheck check, Freeze freeze, CurrentAccount current) {
        this.access = access;
        this.check = check;
        this.freeze = freeze;
        this.current = current;
    }

    /** What stands against freezing now, each thing by itself; nothing for a session that is not planned. */
    @Transactional(readOnly = true)
    public List<DrawObstacle> obstacles(SessionId id) {
        ExamSession session = access.examined(id);
        return session.state() == SessionState.PLANNED ? check.obstacles(session) : List.of();
    }

    /**
     * Draws the papers, once: a second call finds the session frozen. 200 papers take well under two seconds.
     *
     * @return candidates who got a paper
     * @throws DomainException {@code exam.not-planned}, or {@code exam.freeze-refused} while there are obstacles
     */
    public int freeze(SessionId id) {
        return freeze.freeze(access.locked(id), current.id());
    }
}
