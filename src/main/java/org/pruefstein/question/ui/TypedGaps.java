package org.pruefstein.question.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pruefstein.question.GapMarks;

/** Answers typed in double brackets inside a text, such as {@code [[Reichweite|Reach]]}, as marks of gaps. */
final class TypedGaps {
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,200})]]");

    private TypedGaps() {}

    /**
     * The text with marks only.
     *
     * @param known whether there is a gap with this key
     * @param made makes a gap of its right answers and tells its key; nothing when there is no room
     */
    static String marked(String text, Predicate<String> known, Function<List<String>, Optional<String>> made) {
        return BRACKETS.matcher(text).replaceAll(found -> {
            String inside = found.group(1);
            if (known.test(inside) || inside.isBlank()) {
                return Matcher.quoteReplacement(found.group());
            }
            List<String> answers = Stream.of(inside.split("\\|"))
                    .map(String::strip)
                    .filter(answer -> !answer.isEmpty())
                    .distinct()
                    .toList();
            return Matcher.quoteReplacement(
                    answers.isEmpty()
                            ? found.group()
                            : made.apply(answers).map(GapMarks::of).orElse(found.group()));
        });
    }
}
