package org.pruefstein.sitting;

import org.pruefstein.exam.SessionId;

/** Addresses of the exam page, its protocol and the examiner's pages. */
public final class SittingRoutes {
    public static final String API = "/api/v1/attempts";
    public static final String BOARD = "examine/sessions/:session/board";

    private SittingRoutes() {}

    /** The exam page of a session. */
    public static String sit(SessionId session) {
        return "/exams/" + session.value() + "/sit";
    }

    /** The examiner's board of a session. */
    public static String board(SessionId session) {
        return "/examine/sessions/" + session.value() + "/board";
    }

    /** The printable log of a session. */
    public static String log(SessionId session) {
        return "/examine/sessions/" + session.value() + "/log";
    }

    /** The path before the hash of a picture of an attempt's paper; for its writer and its candidate only. */
    public static String pictures(AttemptId attempt) {
        return api(attempt) + "/media/";
    }

    /** What the exam page calls; the writer's cookie is sent below it only. */
    static String api(AttemptId attempt) {
        return API + "/" + attempt.value();
    }
}
