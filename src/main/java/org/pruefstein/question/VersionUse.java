package org.pruefstein.question;

import org.jspecify.annotations.Nullable;

/** A place where a version is used. */
public sealed interface VersionUse {
    QuestionVersionId versionId();

    /**
     * Practice quizzes in a run that drew the version.
     *
     * @param run title of the run
     * @param moduleKey whose quizzes they are; empty for those of an instructor
     * @param quiz title of an instructor's quiz; {@code null} for the quizzes of a module
     * @param finished how many are finished
     * @param open how many are under way
     */
    record Quizzes(
            QuestionVersionId versionId,
            String run,
            String moduleKey,
            @Nullable String quiz,
            int finished,
            int open) implements VersionUse {}

    /**
     * An instructor's quiz that names the question and asks the version as long as it is the published one.
     *
     * @param quiz title of the quiz
     */
    record Picked(QuestionVersionId versionId, String quiz) implements VersionUse {}

    /**
     * Papers of an exam session that have the version.
     *
     * @param session title of the session; absent while the reader must not know what will be asked there
     * @param papers how many papers
     * @param released whether the results are out; otherwise the session is frozen
     */
    record Papers(QuestionVersionId versionId, @Nullable String session, int papers, boolean released)
            implements VersionUse {}
}
