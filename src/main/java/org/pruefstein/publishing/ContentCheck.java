package org.pruefstein.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks content folders: schemas, references, coverage, blueprints. Reports every error with file and line. */
public final class ContentCheck {
    private ContentCheck() {}

    /** Checks a folder of courses, or one course. Needs no server and no database. */
    public static Report check(Path folder) {
        return new Report(CourseFolders.of(folder).stream()
                .flatMap(course -> read(course).findings().stream())
                .toList());
    }

    /** A course with what was found in it; the source is missing when not even its head could be read. */
    record Checked(Optional<CourseSource> source, List<Finding> findings) {
        boolean clean() {
            return source.isPresent() && new Report(findings).clean();
        }
    }

    static Checked read(CourseFolder folder) {
        Findings findings = new Findings(folder.name() + "/");
        Optional<CourseSource> source = new CourseReader(folder, new ContentSchemas(), findings).read();
        source.ifPresent(course -> new ContentRules(course, findings).check());
        return new Checked(source, new ArrayList<>(findings.all()));
    }
}
