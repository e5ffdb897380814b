package org.pruefstein.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pruefstein.exam.Paper;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.Scoring;
import org.pruefstein.shared.Fraction;

/** A paper with the points of each question; a pure function of paper, question versions and answers. */
record MarkedPaper(List<MarkedItem> items) {
    /** Names the rules of {@link Scoring} by which this was marked; changes with them. */
    static final String RULES = "scoring-1";

    MarkedPaper {
        items = List.copyOf(items);
    }

    /** Marks a paper; a missing answer scores 0. */
    static MarkedPaper of(Paper paper, Map<QuestionVersionId, QuestionVersion> versions, Map<Integer, Answer> answers) {
        List<MarkedItem> items = new ArrayList<>();
        for (Paper.Item item : paper.items()) {
            QuestionVersion version = versions.get(item.versionId());
            if (version == null) {
                throw new IllegalArgumentException("question version missing: " + item.versionId());
            }
            Answer answer = answers.get(item.position());
            Fraction share = answer == null ? Fraction.ZERO : Scoring.score(version.body(), answer);
            items.add(new MarkedItem(
                    item.position(),
                    item.versionId(),
                    item.moduleKey(),
                    item.objectiveKey(),
                    item.level(),
                    item.points(),
                    share));
        }
        return new MarkedPaper(items);
    }

    /** What could be reached. */
    int reachable() {
        return items.stream().mapToInt(MarkedItem::points).sum();
    }

    /** What was reached, exact. */
    Fraction earned() {
        return items.stream().map(MarkedItem::earned).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What was reached, scaled to 100 points, exact; 0 for a paper without points. */
    Fraction ofHundred() {
        int reachable = reachable();
        return reachable == 0 ? Fraction.ZERO : earned().times(Fraction.of(100, reachable));
    }

    /** Sums by objective or module, in the order of the paper. */
    List<PartialSum> by(Function<MarkedItem, String> key) {
        Map<String, PartialSum> sums = new LinkedHashMap<>();
        for (MarkedItem item : items) {
            sums.merge(
                    key.apply(item),
                    new PartialSum(key.apply(item), 1, item.points(), item.earned()),
                    PartialSum::plus);
        }
        return List.copyOf(sums.values());
    }
}
