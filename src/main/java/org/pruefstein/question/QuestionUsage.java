package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.AccountId;

/** Tells where versions of a question are used; implemented by the features that use them. */
public interface QuestionUsage {
    /** Most uses that are told of a question, of each feature. */
    int MOST = 200;

    /**
     * The latest uses of a question's versions. The caller has checked that the reader may author the question.
     *
     * @param reader for whom names of sessions to come may have to be withheld
     */
    List<VersionUse> of(QuestionId question, AccountId reader);
}
