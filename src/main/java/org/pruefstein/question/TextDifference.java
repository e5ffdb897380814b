package org.pruefstein.question;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pruefstein.question.QuestionDifference.Kind;
import org.pruefstein.question.QuestionDifference.Run;

/**
 * Compares two texts word by word with Myers' algorithm in linear space, whose memory stays bounded for texts that have
 * nothing in common. Changes that only a space separates are shown as one, and a text of which little is left as a whole.
 */
final class TextDifference {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]++|.", Pattern.DOTALL);
    /** When less than a quarter of both texts is kept, word by word is harder to read than one after the other. */
    private static final int READABLE = 4;

    private TextDifference() {}

    static List<Run> runs(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                runs.add(new Run(Kind.KEPT, String.join("", delta.getSource().getLines())));
            } else {
                runs.add(new Run(Kind.DELETED, String.join("", delta.getSource().getLines())));
                runs.add(
                        new Run(Kind.INSERTED, String.join("", delta.getTarget().getLines())));
            }
        }
        List<Run> joined = joined(runs);
        int kept = joined.stream()
                .filter(r -> r.kind() == Kind.KEPT)
                .mapToInt(r -> r.text().strip().length())
                .sum();
        return kept * READABLE < Math.max(before.length(), after.length())
                ? joined(List.of(new Run(Kind.DELETED, before), new Run(Kind.INSERTED, after)))
                : joined;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Joins neighbouring changes into one deletion followed by one insertion. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean between = deleted.length() + inserted.length() > 0 && i < runs.size() - 1;
            if (run.kind() == Kind.KEPT && !(between && run.text().isBlank())) {
                flush(joined, deleted, inserted);
                joined.add(run);
            } else {
                deleted.append(run.kind() == Kind.INSERTED ? "" : run.text());
                inserted.append(run.kind() == Kind.DELETED ? "" : run.text());
            }
        }
        flush(joined, deleted, inserted);
        return joined;
    }

    private static void flush(List<Run> runs, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty()) {
            runs.add(new Run(Kind.DELETED, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            runs.add(new Run(Kind.INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }
}
