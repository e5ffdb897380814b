package org.pruefstein.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term is typed; every accepted form is listed. Options that are not chosen are not stored.
 *
 * @param umlautsAlike whether ä, ö, ü and ß are the same as ae, oe, ue and ss
 * @param wildcards whether {@code *} in an accepted form stands for any run of characters, also an empty one
 */
public record ShortText(
        String stem,
        List<String> answers,
        boolean caseSensitive,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean umlautsAlike,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean wildcards,

        @Nullable String explanation)
        implements QuestionBody {
    private static final List<List<String>> UMLAUTS = List.of(
            List.of("ä", "ae"),
            List.of("ö", "oe"),
            List.of("ü", "ue"),
            List.of("ß", "ss"),
            List.of("Ä", "Ae"),
            List.of("Ö", "Oe"),
            List.of("Ü", "Ue"),
            List.of("ẞ", "SS"),
            List.of("AE", "Ae"),
            List.of("OE", "Oe"),
            List.of("UE", "Ue"));

    public ShortText {
        answers = List.copyOf(answers);
    }

    /** With umlauts that differ and stars that are stars. */
    public ShortText(String stem, List<String> answers, boolean caseSensitive, @Nullable String explanation) {
        this(stem, answers, caseSensitive, false, false, explanation);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_TEXT;
    }

    /** Whether what was typed is one of the accepted forms. */
    public boolean accepts(String typed) {
        String given = normalise(typed);
        return answers.stream()
                .map(this::normalise)
                .anyMatch(form -> wildcards ? Wildcard.matches(form, given) : form.equals(given));
    }

    /** Whether a form accepts everything because it has neither letter nor digit beside its stars. */
    public boolean tooWide() {
        return wildcards
                && answers.stream()
                        .anyMatch(a -> a.contains("*") && a.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** The accepted forms for those who read the solution, with an ellipsis for any run of characters. */
    public List<String> shown() {
        return wildcards ? answers.stream().map(a -> a.replaceAll("\\*+", "…")).toList() : answers;
    }

    /**
     * The accepted forms told to a learner: those of {@link #shown} without such as differ from an earlier one only in
     * capitals, umlauts, spaces or marks.
     */
    public List<String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        shown().forEach(form -> told.putIfAbsent(bare(form), form));
        return List.copyOf(told.values());
    }

    private static String bare(String form) {
        String bare = new ShortText("", List.of(), false, true, false, null)
                .normalise(form)
                .replaceAll("[^\\p{L}\\p{N}…]", "");
        return bare.isEmpty() ? form : bare;
    }

    /** Unicode NFKC (so that a non-breaking space is a space), white space collapsed, case folded unless it matters. */
    private String normalise(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        String cased = caseSensitive ? plain : plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        if (umlautsAlike) {
            for (List<String> pair : UMLAUTS) {
                cased = cased.replace(pair.getFirst(), pair.getLast());
            }
        }
        return cased;
    }
}
