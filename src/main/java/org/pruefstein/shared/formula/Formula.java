package org.pruefstein.shared.formula;

/**
 * A formula.
 *
 * @param mathMl MathML Core, escaped, without styles and scripts
 * @param words the same in one line of text, such as {@code (a + b) / 2}, for whoever cannot see or show MathML
 */
public record Formula(String mathMl, String words) {
    /** Longest formula, in characters. */
    public static final int MAX_LENGTH = 500;

    /**
     * Reads the notation of LaTeX. Reads each character a bounded number of times.
     *
     * @param block whether it stands in a line of its own
     * @throws FormulaException when it is empty, too long, nested too deeply or not understood
     */
    public static Formula of(String tex, boolean block) {
        if (tex.isBlank()) {
            throw new FormulaException("content.formula-empty");
        }
        if (tex.length() > MAX_LENGTH) {
            throw new FormulaException("content.formula-too-long", MAX_LENGTH);
        }
        Term term = new FormulaParser(tex).read();
        String words = term.words().replaceAll("[\\s\\u00a0]+", " ").strip();
        String named = Term.escaped(words);
        return new Formula(
                "<math" + (block ? " display=\"block\"" : "") + " alttext=\"" + named + "\" aria-label=\"" + named
                        + "\">" + term.mathMl() + "</math>",
                words);
    }
}
