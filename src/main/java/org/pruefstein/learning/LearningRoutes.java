package org.pruefstein.learning;

/** Addresses of the learner's pages and of the pictures in lessons. */
public final class LearningRoutes {
    public static final String HOME = "learn";
    public static final String COURSE = "courses/:course";
    public static final String LESSON = "courses/:course/:module/:lesson";
    /** Stands where a lesson's slug would stand, so that no lesson can have it. */
    public static final String QUIZ_SLUG = "quiz";

    public static final String QUIZ = "courses/:course/:module/" + QUIZ_SLUG;
    /** Stands where a module's key would stand. */
    public static final String QUIZ_OF_COURSE = "courses/:course/quizzes/:quiz";
    /** What an instructor's learners get wrong. */
    public static final String LEARNERS = "author/learners";

    static final String PICTURES = "/learn/pictures";
    static final String HAND_INS = "/learn/hand-ins";
    static final String SCRIPT = "/reader.js";

    private LearningRoutes() {}

    /** The curriculum of a course as a path. */
    public static String course(String courseKey) {
        return "/courses/" + courseKey;
    }

    /** A lesson in the reader. @param slug the last part of the lesson's address */
    public static String lesson(String courseKey, String moduleKey, String slug) {
        return course(courseKey) + "/" + moduleKey + "/" + slug;
    }

    /** The practice quiz of a module. */
    public static String quiz(String courseKey, String moduleKey) {
        return course(courseKey) + "/" + moduleKey + "/" + QUIZ_SLUG;
    }

    /** A quiz of an instructor. */
    public static String quiz(String courseKey, AuthoredQuizId id) {
        return course(courseKey) + "/quizzes/" + id.value();
    }

    /** Where a step is done; the course's path when nothing is left. */
    public static String step(String courseKey, NextStep step) {
        return switch (step) {
            case NextStep.ReadLesson read ->
                lesson(courseKey, read.module().key(), read.lesson().slug());
            case NextStep.TakeQuiz quiz -> quiz(courseKey, quiz.module().key());
            case NextStep.Finished _ -> course(courseKey);
        };
    }

    /** Where a handed-in file of a quiz can be saved by the person who handed it in. @param position from 1 */
    public static String handIn(QuizAttemptId attempt, int position) {
        return HAND_INS + "/" + attempt.value() + "/" + position;
    }

    /** Before the hash of a picture that the readers of a course may see; ends in {@code /}. */
    public static String pictures(String courseKey) {
        return PICTURES + "/" + courseKey + "/";
    }
}
