package org.pruefstein.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.ImportStep;

/**
 * What an import does with a quiz.
 *
 * @param noteKey translation key of why it cannot be taken over, or what is replaced; null for nothing
 * @param arguments of the note
 * @param revision of the quiz that was compared; 0 for a new one
 */
public record QuizImportStep(
        String key,
        String title,
        ImportStep.Kind kind,
        @Nullable String noteKey,
        List<Object> arguments,
        int revision) {
    public QuizImportStep {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is taken over. */
    public boolean takes() {
        return kind == ImportStep.Kind.NEW || kind == ImportStep.Kind.CHANGED;
    }
}
