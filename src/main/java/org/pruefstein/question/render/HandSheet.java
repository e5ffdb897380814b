package org.pruefstein.question.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template may know of a question that a person marks, beside what all questions have.
 *
 * @param minWords 0 for any number
 * @param maxWords 0 for any number
 * @param words how many were written so far
 * @param limits what is asked, in words; empty for nothing
 * @param file what was handed in; nothing where no file is asked or none is there
 * @param model what only the mode SOLUTION knows
 */
record HandSheet(
        int minWords,
        int maxWords,
        int words,
        String limits,
        @Nullable File file,
        @Nullable Model model) {

    /** A file as it is shown. @param label name and size in words */
    record File(String hash, String name, int size, String label) {}

    /**
     * What a good answer looks like and what there are points for.
     *
     * @param answer HTML
     * @param heading such as „Bewertung: 10 Punkte“
     */
    record Model(String answer, String heading, List<Criterion> criteria) {}

    /** A row of the rubric. @param points in words */
    record Criterion(String html, String points, String expected) {}
}
