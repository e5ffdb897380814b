package org.pruefstein.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All words of a bank with a number for each. Words are compared in lower case, without marks and with ß as ss; one with
 * an umlaut is also found as ae, oe or ue. No word is left out for being short or frequent.
 */
@Component
class WordList {
    /** From so many letters on a typed word is also found inside longer ones, as German compounds need it. */
    static final int INNER = 5;

    /** More typed words than these are not looked at. */
    static final int MOST = 8;

    private static final int LONGEST = 60;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The numbers of a text's words, ascending, each once. */
    int[] numbers(String text) {
        return words(text)
                .flatMap(word -> Stream.of(plain(word), plain(spelled(word))))
                .distinct()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> next.getAndIncrement()))
                .sorted()
                .toArray();
    }

    /** For each typed word the numbers of the words that begin with it or, from {@link #INNER} letters on, contain it. */
    List<BitSet> matching(String typed) {
        return words(typed).limit(MOST).map(WordList::plain).map(this::matches).toList();
    }

    private BitSet matches(String typed) {
        BitSet found = new BitSet();
        boolean inner = typed.length() >= INNER;
        numbers.forEach((word, number) -> {
            if (inner ? word.contains(typed) : word.startsWith(typed)) {
                found.set(number);
            }
        });
        return found;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(GAPS.split(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)));
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss");
    }

    private static String spelled(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
}
