package org.pruefstein.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;

/** Figures of the questions of a session; a pure function of its marked papers. */
final class ItemFigures {
    /** Fewer papers say nothing about better and weaker halves. */
    static final int FOR_DIFFERENCE = 10;

    private ItemFigures() {}

    private record Score(Fraction share, Fraction points, String objectiveKey) {}

    /** The questions of these papers, the most suspicious first, then by share. */
    static List<ItemFigure> of(Collection<MarkedPaper> papers) {
        Map<QuestionVersionId, List<Score>> scores = new LinkedHashMap<>();
        papers.forEach(paper -> paper.items()
                .forEach(item -> scores.computeIfAbsent(item.versionId(), id -> new ArrayList<>())
                        .add(new Score(item.share(), paper.ofHundred(), item.objectiveKey()))));
        List<ItemFigure> figures = new ArrayList<>();
        scores.forEach((version, list) -> figures.add(
                new ItemFigure(version, list.getFirst().objectiveKey(), list.size(), mean(list), difference(list))));
        figures.sort(Comparator.comparing(ItemFigure::sign)
                .thenComparing(ItemFigure::share)
                .thenComparing(f -> f.versionId().value()));
        return figures;
    }

    private static @Nullable Fraction difference(List<Score> scores) {
        if (scores.size() < FOR_DIFFERENCE) {
            return null;
        }
        List<Score> sorted =
                scores.stream().sorted(Comparator.comparing(Score::points)).toList();
        int half = sorted.size() / 2;
        return mean(sorted.subList(sorted.size() - half, sorted.size())).minus(mean(sorted.subList(0, half)));
    }

    private static Fraction mean(List<Score> scores) {
        return scores.stream()
                .map(Score::share)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(scores.size()));
    }
}
