package org.pruefstein.shared.formula;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a formula.
 *
 * @param words in one line of text
 * @param limits whether what stands above and below it are its limits, as with a sum
 */
record Term(String mathMl, String words, boolean limits) {
    static Term of(String element, String text) {
        return new Term(tag(element, escaped(text)), text, false);
    }

    /** An operator with spaces around it in words. */
    static Term operator(String sign) {
        return new Term(tag("mo", escaped(sign)), " " + sign + " ", false);
    }

    /** A name such as „CTR“ or „log“, upright. */
    static Term name(String text) {
        return new Term(
                text.length() == 1 ? "<mi mathvariant=\"normal\">" + escaped(text) + "</mi>" : tag("mi", escaped(text)),
                text,
                false);
    }

    /** Several as one. */
    static Term row(List<Term> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Term(tag("mrow", mathMl(terms)), words(terms), false);
    }

    /** An element whose children are these. */
    static Term of(String element, String words, Term... children) {
        return new Term(tag(element, mathMl(List.of(children))), words, false);
    }

    /** In words, in parentheses unless it is a single thing. */
    String grouped() {
        String plain = words.strip();
        return plain.matches("[\\p{L}\\p{N}.,%]+") ? plain : "(" + plain + ")";
    }

    static String tag(String element, String content) {
        return "<" + element + ">" + content + "</" + element + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String mathMl(List<Term> terms) {
        return terms.stream().map(Term::mathMl).collect(Collectors.joining());
    }

    private static String words(List<Term> terms) {
        return terms.stream().map(Term::words).collect(Collectors.joining());
    }
}
