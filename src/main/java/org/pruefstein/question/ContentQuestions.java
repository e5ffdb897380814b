package org.pruefstein.question;

import java.util.List;
import org.pruefstein.course.Level;

/** Takes the questions of a content folder over, inside the transaction that publishes an edition. */
public interface ContentQuestions {
    /** A question as the folder has it. */
    record ContentQuestion(
            String key,
            Bank bank,
            String moduleKey,
            String objectiveKey,
            Level level,
            QuestionBody body,
            Evidence evidence) {
        /** Without sources. */
        public ContentQuestion(
                String key, Bank bank, String moduleKey, String objectiveKey, Level level, QuestionBody body) {
            this(key, bank, moduleKey, objectiveKey, level, body, Evidence.NONE);
        }

        QuestionContent content() {
            return new QuestionContent(moduleKey, objectiveKey, level, body, evidence);
        }
    }

    /**
     * Publishes them: new ones appear, changed ones become new versions, missing ones retire. A question that was
     * edited in the user interface is never overwritten.
     *
     * @return the keys of questions left alone because they were edited in the user interface
     */
    List<String> publish(String courseKey, List<ContentQuestion> questions);
}
