package org.pruefstein.learning;

/** Addresses of the instructors' quizzes. */
public final class QuizRoutes {
    public static final String QUIZZES = "author/quizzes";
    public static final String NEW = QUIZZES + "/new";
    public static final String QUIZ = QUIZZES + "/:quiz";
    public static final String PREVIEW = QUIZ + "/preview";

    private QuizRoutes() {}

    /** The editor of a quiz. */
    public static String quiz(AuthoredQuizId id) {
        return QUIZZES + "/" + id.value();
    }

    /** The quiz as a learner takes it, without counting. */
    public static String preview(AuthoredQuizId id) {
        return quiz(id) + "/preview";
    }
}
