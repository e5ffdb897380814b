package org.pruefstein.grading;

import java.time.Instant;
import java.util.List;
import org.pruefstein.exam.SessionDetails;

/**
 * The results of a session for its examiner.
 *
 * @param rows by candidate number
 * @param figures of all marked papers
 * @param objectives points by learning objective, of all marked papers together
 * @param items figures of the questions, the most suspicious first
 * @param releases what was released, the latest first
 */
public record SessionSheet(
        SessionDetails session,
        List<ResultRow> rows,
        ResultFigures figures,
        List<ObjectivePart> objectives,
        List<ItemLine> items,
        List<Release> releases) {
    public SessionSheet {
        rows = List.copyOf(rows);
        objectives = List.copyOf(objectives);
        items = List.copyOf(items);
        releases = List.copyOf(releases);
    }

    /** A question's figure with its names. @param version number of the question's version, from 1 */
    public record ItemLine(ItemFigure figure, String questionKey, int version, String objective) {}

    /** One release. @param key name and version of the grade key */
    public record Release(String by, Instant at, int count, String key) {}

    /** The candidates with this standing. */
    public List<ResultRow> with(Standing standing) {
        return rows.stream().filter(r -> r.standing() == standing).toList();
    }

    /** Whether a release is possible now. */
    public boolean releasable() {
        return with(Standing.SITTING).isEmpty()
                && with(Standing.MAY_BEGIN).isEmpty()
                && !with(Standing.MARKED).isEmpty();
    }
}
