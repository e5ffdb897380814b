package org.pruefstein.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps, each marked in it by its key in double brackets, such as {@code [[a]]}. The share of right gaps
 * counts, or everything or nothing.
 *
 * @param gaps in the order of their marks, those without one last
 */
public record Cloze(
        String stem,
        List<Gap> gaps,
        boolean allOrNothing,
        @Nullable String explanation) implements QuestionBody {
    /** How many gaps there can be. */
    public static final int MAX_GAPS = 10;

    /** Longest text in a gap, in characters. */
    public static final int MAX_TEXT = 200;

    /** @throws IllegalArgumentException when two gaps or options have the same key */
    public Cloze {
        List<String> marks = GapMarks.keys(stem);
        gaps = gaps.stream()
                .sorted(Comparator.comparingInt(g -> place(marks, g)))
                .toList();
        Set<String> keys = new HashSet<>();
        if (!parts(gaps).map(Part::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("two gaps or options have the same key");
        }
    }

    /** The gap with this key. */
    public Optional<Gap> gap(String key) {
        return gaps.stream().filter(g -> g.key().equals(key)).findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.CLOZE;
    }

    @Override
    public String asked() {
        return GapMarks.blanked(stem);
    }

    /** The gaps, then all that can be chosen in any of them. */
    @Override
    public List<Part> parts() {
        return parts(gaps).toList();
    }

    private static Stream<Part> parts(List<Gap> gaps) {
        return Stream.concat(
                gaps.stream(),
                gaps.stream().flatMap(g -> g instanceof Gap.Choice choice ? choice.options().stream() : Stream.of()));
    }

    private static int place(List<String> marks, Gap gap) {
        int place = marks.indexOf(gap.key());
        return place < 0 ? marks.size() : place;
    }
}
