package org.pruefstein.question;

/** Addresses of the author's desk and the examiner's review. */
public final class QuestionRoutes {
    public static final String QUESTIONS = "author/questions";
    public static final String NEW = QUESTIONS + "/new";
    public static final String REVIEW = "examine/review";

    private QuestionRoutes() {}

    /** The editor of a question. */
    public static String question(QuestionId id) {
        return QUESTIONS + "/" + id.value();
    }

    /** An exam item as the examiner reviews it. */
    public static String review(QuestionId id) {
        return REVIEW + "/" + id.value();
    }
}
