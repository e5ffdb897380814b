package org.pruefstein.shared.formula;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves through a formula's characters. */
final class TexReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(?:(?:[.,]|\\{,\\})\\d{1,20}){0,6}+");
    private final String tex;
    private int at;

    TexReader(String tex) {
        this.tex = tex;
    }

    boolean ended() {
        return at >= tex.length();
    }

    /** The next character, 0 at the end. */
    int peek() {
        return ended() ? 0 : tex.codePointAt(at);
    }

    int next() {
        int c = peek();
        at += Character.charCount(c);
        return c;
    }

    void skipSpaces() {
        while (!ended() && Character.isWhitespace(peek())) {
            next();
        }
    }

    boolean take(char c) {
        skipSpaces();
        boolean there = peek() == c;
        if (there) {
            at++;
        }
        return there;
    }

    /** Whether the text goes on like this, which is then passed over. */
    boolean take(String text) {
        boolean there = tex.startsWith(text, at);
        if (there) {
            at += text.length();
        }
        return there;
    }

    boolean looksAt(String text) {
        return tex.startsWith(text, at);
    }

    String run(IntPredicate wanted) {
        int from = at;
        while (!ended() && wanted.test(peek())) {
            next();
        }
        return tex.substring(from, at);
    }

    /** Digits with decimal and grouping marks between them; a comma may stand in braces. */
    String number() {
        Matcher number = NUMBER.matcher(tex).region(at, tex.length());
        if (!number.lookingAt()) {
            throw new FormulaException("content.formula-character", Character.toString(peek()));
        }
        at = number.end();
        return number.group().replace("{,}", ",");
    }

    /** The command's name after its backslash: letters, or a single sign. */
    String command() {
        at++;
        if (ended()) {
            throw new FormulaException("content.formula-command", "\\");
        }
        String letters = run(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        return letters.isEmpty() ? Character.toString(next()) : letters;
    }

    /** Plain text in braces. */
    String bracedText(String command) {
        if (!take('{')) {
            throw new FormulaException("content.formula-argument", "\\" + command);
        }
        String text = run(c -> c != '}' && c != '{');
        if (!take('}')) {
            throw new FormulaException("content.formula-brace");
        }
        return text;
    }
}
