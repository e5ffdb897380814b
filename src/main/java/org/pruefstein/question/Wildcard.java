package org.pruefstein.question;

import java.util.List;

/**
 * Matches a text with a pattern in which each {@code *} stands for any run of characters. No part of the text is read
 * more than twice, whatever the pattern is (Knuth, Morris and Pratt, Fast Pattern Matching in Strings, 1977).
 */
final class Wildcard {
    private Wildcard() {}

    static boolean matches(String pattern, CharSequence text) {
        List<String> pieces = List.of(pattern.split("\\*+", -1));
        String first = pieces.getFirst();
        String last = pieces.getLast();
        if (pieces.size() == 1) {
            return first.length() == text.length() && stands(first, text, 0);
        }
        int from = first.length();
        int to = text.length() - last.length();
        if (from > to || !stands(first, text, 0) || !stands(last, text, to)) {
            return false;
        }
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            from = endOfFirst(piece, text, from, to);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String piece, CharSequence text, int at) {
        for (int i = 0; i < piece.length(); i++) {
            if (text.charAt(at + i) != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first occurrence of the piece ends, or -1. */
    private static int endOfFirst(String piece, CharSequence text, int from, int to) {
        int[] borders = borders(piece);
        int matched = 0;
        for (int i = from; i < to; i++) {
            matched = next(piece, borders, matched, text.charAt(i));
            if (matched == piece.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** For each beginning of the piece the length of its longest border. */
    private static int[] borders(String piece) {
        int[] borders = new int[piece.length()];
        for (int i = 1; i < piece.length(); i++) {
            borders[i] = next(piece, borders, borders[i - 1], piece.charAt(i));
        }
        return borders;
    }

    private static int next(String piece, int[] borders, int matched, char sign) {
        int length = matched;
        while (length > 0 && piece.charAt(length) != sign) {
            length = borders[length - 1];
        }
        return piece.charAt(length) == sign ? length + 1 : 0;
    }
}
