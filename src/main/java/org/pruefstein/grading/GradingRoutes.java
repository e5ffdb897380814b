package org.pruefstein.grading;

import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionId;
import org.pruefstein.sitting.AttemptId;

/** Addresses of the pages of results. */
public final class GradingRoutes {
    public static final String SESSION_RESULTS = ExamRoutes.SESSIONS + "/:session/results";
    public static final String RESULT = "results/:attempt";

    private GradingRoutes() {}

    /** The examiner's page of a session's results. */
    public static String results(SessionId session) {
        return ExamRoutes.session(session) + "/results";
    }

    /** The candidate's page of a released result. */
    public static String result(AttemptId attempt) {
        return "results/" + attempt.value();
    }
}
