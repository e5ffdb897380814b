package org.pruefstein.exam;

/** Addresses of the examiner's and the candidate's pages of exam sessions. */
public final class ExamRoutes {
    public static final String SESSIONS = "examine/sessions";
    public static final String EXAMS = "exams";

    private ExamRoutes() {}

    /** The examiner's page of a session. */
    public static String session(SessionId id) {
        return SESSIONS + "/" + id.value();
    }

    /** The printable list of a session's candidates. */
    public static String candidates(SessionId id) {
        return session(id) + "/candidates";
    }

    /** The start code for a screen or a sheet on the wall. */
    public static String startCode(SessionId id) {
        return session(id) + "/start-code";
    }

    /** The candidate's step before the exam room; a plain page. */
    public static String confirm(SessionId id) {
        return "/" + EXAMS + "/" + id.value() + "/confirm";
    }
}
