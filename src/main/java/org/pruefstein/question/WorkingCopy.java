package org.pruefstein.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed and has not saved.
 *
 * @param handle names it for the next time it is kept
 * @param keptAt when it was kept last, by the database's clock
 */
public record WorkingCopy(Handle handle, Typed typed, Instant keptAt) {
    /**
     * The row and how often it was kept. An editor that continues one which another editor kept meanwhile gets a row of
     * its own, so that neither overwrites the other.
     */
    public record Handle(WorkingCopyId id, int version) {}

    /**
     * What stands in an editor.
     *
     * @param question {@code null} for one that was never saved
     * @param revision the question's revision when the editor read it; 0 for a new one
     * @param courseKey where a new question belongs; for others the question itself knows
     * @param base what stood there before the person typed
     * @param content what stands there now, complete or not
     */
    public record Typed(
            @Nullable QuestionId question,
            int revision,
            String courseKey,
            Bank bank,
            QuestionContent base,
            QuestionContent content) {}
}
