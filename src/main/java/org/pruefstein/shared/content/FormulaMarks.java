package org.pruefstein.shared.content;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.pruefstein.shared.formula.Formula;

/**
 * Finds formulas between {@code $…$} and, for a line of its own, {@code $$…$$}. A dollar sign that means money stays
 * one: before the first mark stands no letter, digit or hyphen, directly within the marks no space, after the last no
 * digit or letter, and an amount with words after it is none.
 */
final class FormulaMarks implements InlineContentParserFactory, InlineContentParser {
    private static final Pattern MONEY =
            Pattern.compile("(?s)\\d.*?\\s\\p{L}{2,}\\s.*|.*\\s\\p{Sc}?\\d.*\\s\\p{L}{2,}");
    /** Longer texts between two marks are no formula that could be shown; they are not even looked through. */
    private static final int MOST = 4 * Formula.MAX_LENGTH;

    private static final String NO_START = ")].,;:!?/%";
    private static final String NO_END = "([-–/";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        int marks = scanner.matchMultiple('$');
        if (marks > 2 || before == '$') {
            return ParsedInline.none();
        }
        return marks == 2 ? block(scanner) : inline(scanner, before);
    }

    private static ParsedInline block(Scanner scanner) {
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            Position end = scanner.position();
            if (scanner.matchMultiple('$') == 2) {
                String tex = text(scanner.getSource(start, end));
                return tex.isBlank() ? ParsedInline.none() : found(tex.strip(), true, scanner);
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline inline(Scanner scanner, int before) {
        Position start = scanner.position();
        if (Character.isLetterOrDigit(before) || before == '-' || before == '‑' || noStart(scanner.peekCodePoint())) {
            return ParsedInline.none();
        }
        while (scanner.find(c -> c == '$' || c == '\n' || c == '`') >= 0 && scanner.peek() == '$') {
            int last = scanner.peekPreviousCodePoint();
            Position end = scanner.position();
            scanner.next();
            if (last != '\\') {
                String tex = text(scanner.getSource(start, end));
                boolean money = tex.length() > MOST
                        || noEnd(last)
                        || Character.isLetterOrDigit(scanner.peekCodePoint())
                        || MONEY.matcher(tex).matches();
                return money ? ParsedInline.none() : found(tex, false, scanner);
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline found(String tex, boolean block, Scanner scanner) {
        return ParsedInline.of(new FormulaNode(tex, block), scanner.position());
    }

    private static boolean noStart(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || NO_START.indexOf(c) >= 0;
    }

    private static boolean noEnd(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || NO_END.indexOf(c) >= 0;
    }

    private static String text(SourceLines lines) {
        return lines.getContent();
    }
}
