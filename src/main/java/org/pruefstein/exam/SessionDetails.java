package org.pruefstein.exam;

/**
 * A session as its examiner sees it.
 *
 * @param blueprintVersion number of the blueprint's version, from 1
 * @param startCode to be announced in the room, in two groups of four
 * @param begun whether the first start is possible now, or has been
 * @param over whether the last start, or the common end, has passed
 */
public record SessionDetails(
        ExamSession session, Blueprint blueprint, int blueprintVersion, String startCode, boolean begun, boolean over) {
    /** Whether it can still be called off: nobody can have started. */
    public boolean cancellable() {
        return session.state() == SessionState.PLANNED || (session.state() == SessionState.FROZEN && !begun);
    }

    /** Whether people can still be registered or admitted. */
    public boolean open() {
        return !over && (session.state() == SessionState.PLANNED || session.state() == SessionState.FROZEN);
    }
}
