package org.pruefstein.question.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several pasted lines as parts of a question, one for each line. Bullets and letters are taken off where every line has
 * them; a star, tick or {@code (x)} marks what is right where that is unambiguous, and stays in the text otherwise. What
 * follows a tab is the reason, as copied from a table.
 */
final class PastedParts {
    private static final Pattern STAR = Pattern.compile("\\*\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-–—•·]\\s+(\\S.*)");
    private static final Pattern LETTER = Pattern.compile("\\(?(?:\\p{Alpha}|\\d{1,2})[.)]\\s+(\\S.*)");
    private static final Pattern EMPTY_BOX = Pattern.compile("(?:[(\\[]\\s?[)\\]]|☐)\\s*(\\S.*)");
    private static final List<String> SIGNS = List.of("(x)", "(X)", "[x]", "[X]", "✓", "✔", "☑", "(richtig)");

    /** One part. */
    record Line(String text, String reason, boolean right) {}

    private final List<String> texts;
    private final List<String> reasons;
    private final boolean[] marked;

    private PastedParts(List<String> lines) {
        texts = new ArrayList<>(
                lines.stream().map(l -> l.split("\t", 2)[0].strip()).toList());
        reasons = lines.stream()
                .map(l -> l.contains("\t") ? l.split("\t", 2)[1].strip() : "")
                .toList();
        marked = new boolean[lines.size()];
    }

    /**
     * The parts of a text.
     *
     * @param mostRight how many of them can be right
     */
    static List<Line> of(String pasted, int mostRight) {
        List<String> lines =
                pasted.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        PastedParts parts = new PastedParts(lines);
        parts.takeOff(STAR);
        parts.takeOff(BULLET);
        parts.takeOff(LETTER);
        parts.takeMarks(mostRight);
        parts.takeOff(BULLET);
        parts.takeOff(LETTER);
        parts.takeOff(EMPTY_BOX);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(parts.texts.get(i), parts.reasons.get(i), parts.marked[i]))
                .toList();
    }

    /** Takes something off that all lines have which are not marked; a marked line may have it too. */
    private void takeOff(Pattern pattern) {
        boolean all = IntStream.range(0, texts.size())
                .filter(i -> !marked[i])
                .allMatch(i -> pattern.matcher(texts.get(i)).matches());
        if (all) {
            texts.replaceAll(text -> rest(pattern, text));
        }
    }

    private void takeMarks(int mostRight) {
        List<Integer> found = IntStream.range(0, texts.size())
                .filter(i -> !unmarked(texts.get(i)).equals(texts.get(i)))
                .boxed()
                .toList();
        if (!found.isEmpty() && found.size() <= mostRight && found.size() < texts.size()) {
            found.forEach(i -> {
                marked[i] = true;
                texts.set(i, unmarked(texts.get(i)));
            });
        }
    }

    /** The text without its mark; a star is one only if it is not half of an emphasis. */
    private static String unmarked(String text) {
        boolean odd = text.replace("**", "").chars().filter(c -> c == '*').count() % 2 == 1;
        List<String> signs = odd ? Stream.concat(Stream.of("*"), SIGNS.stream()).toList() : SIGNS;
        for (String sign : signs) {
            String rest = text.startsWith(sign)
                    ? text.substring(sign.length()).strip()
                    : text.endsWith(sign)
                            ? text.substring(0, text.length() - sign.length()).strip()
                            : "";
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        return text;
    }

    private static String rest(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }
}
