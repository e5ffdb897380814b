package org.pruefstein.question;

import org.jspecify.annotations.Nullable;

/** A place where a version is used. */
public sealed interface VersionUse {
    QuestionVersionId versionId();

    /**
     * Practice quizzes of a module in a run that drew the version.
     *
     * @param run title of the run
     * @param finished how many are finished
     * @param open how many are under way
     */
    record Quizzes(QuestionVersionId versionId, String run, String moduleKey, int finished, int open)
            implements VersionUse {}

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
