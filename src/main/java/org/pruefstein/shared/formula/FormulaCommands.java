package org.pruefstein.shared.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands that take something: fractions, roots, texts, accents, brackets that grow, tables. */
final class FormulaCommands {
    private static final Map<String, String> ACCENTS =
            Map.of("overline", "¯", "bar", "¯", "hat", "^", "tilde", "~", "vec", "→", "dot", "˙");
    private static final Map<String, List<String>> TABLES = Map.of(
            "matrix", List.of("", ""),
            "pmatrix", List.of("(", ")"),
            "bmatrix", List.of("[", "]"),
            "vmatrix", List.of("|", "|"),
            "cases", List.of("{", ""),
            "aligned", List.of("", ""));
    private static final Map<String, String> BRACKETS = Map.of(
            "lbrace", "{", "{", "{", "rbrace", "}", "}", "}", "lfloor", "⌊", "rfloor", "⌋", "lceil", "⌈", "rceil", "⌉",
            "|", "‖");
    private static final int MAX_CELLS = 60;
    private final FormulaParser parser;

    FormulaCommands(FormulaParser parser) {
        this.parser = parser;
    }

    Term read(String command) {
        return switch (command) {
            case "frac", "dfrac", "tfrac" -> {
                Term over = parser.argument("\\" + command);
                Term under = parser.argument("\\" + command);
                yield Term.of("mfrac", over.grouped() + " / " + under.grouped(), over, under);
            }
            case "sqrt" -> root();
            case "text" -> Term.of("mtext", spaced(parser.tex.bracedText(command)));
            case "mathrm", "operatorname" -> Term.name(parser.tex.bracedText(command));
            case "underline" -> {
                Term base = parser.argument("\\underline");
                yield Term.of("munder", base.words(), base, Term.of("mo", "_"));
            }
            case "left" -> growing();
            case "begin" -> table();
            default -> other(command);
        };
    }

    private Term other(String command) {
        String accent = ACCENTS.get(command);
        if (accent != null) {
            Term base = parser.argument("\\" + command);
            return new Term(
                    "<mover accent=\"true\">" + base.mathMl()
                            + Term.of("mo", accent).mathMl() + "</mover>",
                    base.grouped() + "\u0304".repeat("¯".equals(accent) ? 1 : 0),
                    false);
        }
        Term symbol = Symbols.of(command);
        if (symbol == null) {
            throw new FormulaException("content.formula-command", "\\" + command);
        }
        return symbol;
    }

    private Term root() {
        if (!parser.tex.take('[')) {
            Term base = parser.argument("\\sqrt");
            return Term.of("msqrt", "√" + base.grouped(), base);
        }
        String degree = parser.tex.run(c -> Character.isLetterOrDigit(c));
        if (degree.isEmpty() || !parser.tex.take(']')) {
            throw new FormulaException("content.formula-argument", "\\sqrt[…]");
        }
        Term base = parser.argument("\\sqrt");
        return Term.of("mroot", degree + ". √" + base.grouped(), base, Term.of("mn", degree));
    }

    private Term growing() {
        String open = bracket("\\left");
        Term inner = parser.row();
        if (!parser.tex.take("\\right")) {
            throw new FormulaException("content.formula-argument", "\\left");
        }
        return fenced(open, inner, bracket("\\right"));
    }

    private String bracket(String of) {
        parser.tex.skipSpaces();
        if (parser.tex.ended()) {
            throw new FormulaException("content.formula-argument", of);
        }
        if (parser.tex.peek() == '\\') {
            String command = parser.tex.command();
            String bracket = BRACKETS.get(command);
            if (bracket == null) {
                throw new FormulaException("content.formula-command", "\\" + command);
            }
            return bracket;
        }
        String sign = Character.toString(parser.tex.next());
        if (!"()[]|.".contains(sign)) {
            throw new FormulaException("content.formula-character", sign);
        }
        return sign.equals(".") ? "" : sign;
    }

    private static Term fenced(String open, Term inner, String close) {
        List<Term> terms = new ArrayList<>();
        if (!open.isEmpty()) {
            terms.add(Term.of("mo", open));
        }
        terms.add(inner);
        if (!close.isEmpty()) {
            terms.add(Term.of("mo", close));
        }
        return Term.row(terms);
    }

    private Term table() {
        String name = parser.tex.bracedText("begin");
        List<String> brackets = TABLES.get(name);
        if (brackets == null) {
            throw new FormulaException("content.formula-command", "\\begin{" + name + "}");
        }
        StringBuilder rows = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int cell = 0; !parser.tex.take("\\end"); cell++) {
            Term inner = parser.row();
            cells.append(Term.tag("mtd", inner.mathMl()));
            words.append(inner.words());
            boolean next = parser.tex.take("&");
            if (!next) {
                rows.append(Term.tag("mtr", cells.toString()));
                cells.setLength(0);
            }
            boolean more = next || parser.tex.take("\\\\") || parser.tex.looksAt("\\end");
            if (!more || cell > MAX_CELLS) {
                throw new FormulaException("content.formula-environment");
            }
            words.append(parser.tex.looksAt("\\end") ? "" : next ? ", " : "; ");
        }
        if (!parser.tex.bracedText("end").equals(name)) {
            throw new FormulaException("content.formula-environment");
        }
        return fenced(
                brackets.getFirst(),
                new Term(Term.tag("mtable", rows.toString()), words.toString(), false),
                brackets.getLast());
    }

    private static String spaced(String text) {
        return text.replace(' ', '\u00a0');
    }
}
