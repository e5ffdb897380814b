package org.pruefstein.question.render;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the template may know of a question. Right and wrong are in it only as {@link Solution} and {@link Verdict},
 * which exist in the mode SOLUTION alone.
 *
 * @param type code of the question type
 * @param mode {@code answer}, {@code locked} or {@code solution}
 * @param control {@code radio}, {@code checkbox}, {@code judgement}, {@code place}, {@code target}, {@code gap},
 *     {@code case}, {@code decimal}, {@code text}, {@code essay} or {@code file}
 * @param rows parts that get a value each, for {@code judgement}, {@code place} and {@code target}
 * @param pieces the text with its gaps, for {@code gap} only; the stem is empty then
 * @param subs the questions about the situation that the stem is, for {@code case} only
 * @param weighted whether these weigh differently
 * @param text what was typed so far
 * @param hand what only questions have that a person marks
 */
record QuestionSheet(
        String id,
        String type,
        String mode,
        String control,
        String legend,
        String stem,
        List<Choice> choices,
        List<Row> rows,
        List<Piece> pieces,
        List<Sub> subs,
        boolean weighted,
        String text,
        @Nullable String unit,
        @Nullable HandSheet hand,
        @Nullable Solution solution) {

    /** An option as it is shown. */
    record Choice(
            String token,
            String html,
            boolean chosen,
            @Nullable Verdict verdict) {}

    /**
     * What is told of an option afterwards.
     *
     * @param outcome {@code hit} (chosen and right), {@code wrong} (chosen and wrong), {@code right} (right, not
     *     chosen) or {@code none}
     */
    record Verdict(String outcome, String reason) {}

    /** A part as it is shown, with the values it can get. */
    record Row(
            String token,
            String html,
            List<Pick> picks,
            @Nullable RowVerdict verdict) {}

    /** One value a part can get. */
    record Pick(String value, String label, boolean chosen) {}

    /**
     * What is told of a part afterwards.
     *
     * @param outcome {@code hit} (right), {@code wrong}, {@code open} (no value) or {@code shared} (the value of another)
     * @param expected what is right, in words
     */
    record RowVerdict(String outcome, String expected, String reason) {}

    /** A question about a situation, rendered. @param reached what its answer earned, in words; none before it may be said */
    record Sub(String token, String html, @Nullable String reached) {}

    /**
     * HTML and the gap that follows it, if any; pieces are well-formed only together.
     *
     * @param after marks of punctuation that stay on the line of the gap
     */
    record Piece(String html, @Nullable Blank blank, String after) {}

    /**
     * A gap as it is shown.
     *
     * @param kind {@code words}, {@code number} or {@code choice}
     * @param number its place in the text, from 1
     * @param text what was typed so far
     * @param picks what can be chosen
     * @param sentence the words around it
     */
    record Blank(
            String token,
            String kind,
            int number,
            String text,
            List<Pick> picks,
            String unit,
            String sentence,
            @Nullable BlankVerdict verdict) {
        public boolean filled() {
            return !text.isEmpty() || picks.stream().anyMatch(Pick::chosen);
        }
    }

    /**
     * What is told of a gap afterwards.
     *
     * @param outcome {@code hit} (right), {@code wrong} or {@code open} (empty)
     * @param expected what is right, the first one before the others
     * @param note what else counts as right, in words
     */
    record BlankVerdict(
            String outcome, List<String> expected, @Nullable String note, String reason) {}

    /**
     * What is told of the question afterwards.
     *
     * @param expected right typed answers, the first one before the others; empty for choices
     * @param outcome of what was typed: {@code hit} (right), {@code wrong} or {@code open} (nothing); none for choices
     *     and where nobody answered
     * @param sequence items in the right order, as HTML; empty where nothing is put in order
     * @param note what else counts as right, in words
     */
    record Solution(
            List<String> expected,
            @Nullable String outcome,
            List<String> sequence,
            @Nullable String note,
            @Nullable String explanation) {}

    /** Key of what is asked of a candidate. */
    public String hint() {
        return "question.hint-" + type + (weighted ? "-weighted" : "");
    }

    public boolean typed() {
        return choices.isEmpty() && rows.isEmpty() && pieces.isEmpty() && !"case".equals(control);
    }

    /** How many parts have a value. */
    public long done() {
        return rows.stream()
                        .filter(row -> row.picks().stream().anyMatch(Pick::chosen))
                        .count()
                + blanks().stream().filter(Blank::filled).count();
    }

    /** The gaps in the order of the text. */
    public List<Blank> blanks() {
        return pieces.stream().map(Piece::blank).filter(Objects::nonNull).toList();
    }

    public boolean open() {
        return "answer".equals(mode);
    }
}
