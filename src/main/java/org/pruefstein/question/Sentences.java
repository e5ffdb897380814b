package org.pruefstein.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts German prose into sentences; a dot after an abbreviation or a number ends none. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?…]|[.!?…][“\")\\]])\\s+(?=[\\p{Lu}\\p{N}„\"(\\[*])");
    private static final Pattern OPEN_ENDED = Pattern.compile(
            ".*(?:^|[\\s(„/])(?:\\p{L}|z\\.\\s?B|u\\.\\s?a|d\\.\\s?h|Abs|Art|Nr|Anm|Az|bzw|ca|etc|evtl|ff|ggf|inkl|Kap|lit|max"
                    + "|min|Mio|Mrd|Rn|Rs|S|sog|Std|Str|Tel|usw|vgl|zzgl|Dr|Prof|\\d{1,2})\\.");

    /** A sentence of more words than this is hard to follow. */
    public static final int LONG = 40;

    private Sentences() {}

    /** The sentences of a text in one line, in order. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String piece : END.split(text.replaceAll("\\s*\\n\\s*", " ").strip())) {
            open.append(open.isEmpty() ? "" : " ").append(piece);
            if (!OPEN_ENDED.matcher(open).matches()) {
                sentences.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }

    /** Number of words, as a reader counts them. */
    public static int words(String sentence) {
        String text = sentence.strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
