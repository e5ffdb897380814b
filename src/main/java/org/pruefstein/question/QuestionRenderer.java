package org.pruefstein.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders a question to accessible HTML, the same for practice, preview, exam, marking and inspection. The fragment
 * holds native controls in a {@code fieldset}; {@code question.js} reads and writes them as {@link AnswerWire} JSON.
 */
public interface QuestionRenderer {
    /** The fragment of a question of which it is not known what it is worth. */
    default String render(
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            @Nullable Answer answer,
            String id,
            String legend,
            String mediaBase,
            Locale locale) {
        return render(body, tokens, mode, answer, id, legend, mediaBase, null, locale);
    }

    /**
     * The fragment.
     *
     * @param id unique on the page, letters, digits and hyphens
     * @param legend what stands before the stem for orientation, such as „Aufgabe 3 von 20“
     * @param mediaBase path before the hash of a picture, ending in {@code /}
     * @param answer what was answered so far
     * @param worth points of the whole question, if they are known: parts that weigh differently then say their points
     */
    String render(
            QuestionBody body,
            OptionTokens tokens,
            RenderMode mode,
            @Nullable Answer answer,
            String id,
            String legend,
            String mediaBase,
            @Nullable Integer worth,
            Locale locale);
}
