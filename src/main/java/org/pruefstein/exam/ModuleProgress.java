package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.course.CourseOutline;

/**
 * What a person has and lacks for admission.
 *
 * @param missing modules of the edition that are not completed, in their order
 * @param total modules of the edition; 0 for somebody who has no place in a run
 */
public record ModuleProgress(List<CourseOutline.Module> missing, int total) {
    /** For somebody without a place in a run of the course. */
    static final ModuleProgress NONE = new ModuleProgress(List.of(), 0);

    public ModuleProgress {
        missing = List.copyOf(missing);
    }

    /** Whether all modules are completed, so that admission needs no examiner. */
    public boolean complete() {
        return total > 0 && missing.isEmpty();
    }

    /** Number of completed modules. */
    public int completed() {
        return total - missing.size();
    }
}
