package org.pruefstein.shared.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a formula from left to right: rows of things, each with what stands above and below it. */
final class FormulaParser {
    private static final int MAX_DEPTH = 12;
    private static final String SIGNS = "+=<>|/:;!?()[],.*·×÷±≤≥≠≈≡→←↔⇒⇔∈∉∪∩¬∧∨–";
    final TexReader tex;
    private final FormulaCommands commands = new FormulaCommands(this);
    private int depth;

    FormulaParser(String tex) {
        this.tex = new TexReader(tex);
    }

    Term read() {
        Term row = row();
        if (!tex.ended()) {
            throw new FormulaException(tex.peek() == '}' ? "content.formula-brace" : "content.formula-environment");
        }
        return row;
    }

    /** Everything until the group, cell or pair of brackets around it ends. */
    Term row() {
        if (++depth > MAX_DEPTH) {
            throw new FormulaException("content.formula-too-deep", MAX_DEPTH);
        }
        List<Term> terms = new ArrayList<>();
        tex.skipSpaces();
        while (!atEnd()) {
            terms.add(scripted());
            tex.skipSpaces();
        }
        depth--;
        return Term.row(terms);
    }

    /** What a command works on: a group in braces or a single thing. */
    Term argument(String of) {
        if (tex.take('{')) {
            Term row = row();
            if (!tex.take('}')) {
                throw new FormulaException("content.formula-brace");
            }
            return row;
        }
        if (atEnd()) {
            throw new FormulaException("content.formula-argument", of);
        }
        if (Character.isDigit(tex.peek())) {
            return Term.of("mn", Character.toString(tex.next()));
        }
        if (++depth > MAX_DEPTH) {
            throw new FormulaException("content.formula-too-deep", MAX_DEPTH);
        }
        Term single = Character.isLetter(tex.peek()) ? Term.of("mi", Character.toString(tex.next())) : atom();
        depth--;
        return single;
    }

    private boolean atEnd() {
        int c = tex.peek();
        return tex.ended()
                || c == '}'
                || c == '&'
                || tex.looksAt("\\\\")
                || tex.looksAt("\\right") && !tex.looksAt("\\rightarrow")
                || tex.looksAt("\\end");
    }

    private Term scripted() {
        Term base = tex.peek() == '^' || tex.peek() == '_' ? new Term("<mrow></mrow>", "", false) : atom();
        Term above = null;
        Term below = null;
        tex.skipSpaces();
        while (tex.peek() == '^' || tex.peek() == '_' || tex.peek() == '\'') {
            int mark = tex.next();
            if (mark != '_' ? above != null : below != null) {
                throw new FormulaException("content.formula-script");
            }
            if (mark == '_') {
                below = argument("_");
            } else {
                above = mark == '^' ? argument("^") : Term.of("mo", "′");
            }
            tex.skipSpaces();
        }
        return scripted(base, below, above);
    }

    private static Term scripted(Term base, @Nullable Term below, @Nullable Term above) {
        String words = base.words().stripTrailing()
                + (below == null ? "" : "_" + below.grouped())
                + (above == null ? "" : above.words().equals("′") ? "′" : "^" + above.grouped())
                + (base.limits() ? " " : "");
        if (below != null && above != null) {
            return Term.of(base.limits() ? "munderover" : "msubsup", words, base, below, above);
        }
        if (below != null) {
            return Term.of(base.limits() ? "munder" : "msub", words, base, below);
        }
        return above == null ? base : Term.of(base.limits() ? "mover" : "msup", words, base, above);
    }

    private Term atom() {
        int c = tex.peek();
        if (c == '{') {
            return argument("{");
        }
        if (c == '\\') {
            return commands.read(tex.command());
        }
        if (c >= '0' && c <= '9') {
            return Term.of("mn", tex.number());
        }
        if (Character.isLetter(c)) {
            return letters();
        }
        if (c == '-' || c == '−') {
            tex.next();
            return Term.operator("−");
        }
        if (SIGNS.indexOf(c) >= 0) {
            return sign(Character.toString(tex.next()));
        }
        if (c == '%' || c == '€' || c == '°' || c == '…' || c == '∞' || c == '$') {
            return Term.name(Character.toString(tex.next()));
        }
        throw new FormulaException("content.formula-character", Character.toString(c));
    }

    // three letters and more are a word, such as the name of a figure, and no product of variables
    private Term letters() {
        String word = tex.run(Character::isLetter);
        return word.length() > 2
                ? Term.name(word)
                : Term.row(word.codePoints()
                        .mapToObj(c -> Term.of("mi", Character.toString(c)))
                        .toList());
    }

    private static Term sign(String sign) {
        String shown = sign.equals("*") ? "⋅" : sign;
        return "()[]|,.!?:;".contains(shown) ? Term.of("mo", shown) : Term.operator(shown);
    }
}
