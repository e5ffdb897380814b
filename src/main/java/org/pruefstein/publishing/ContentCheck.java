package org.pruefstein.publishing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks content folders and reports every error with file and line: first what a course needs to work (schemas,
 * references, coverage, blueprints), then how it is written. Only the first keeps a course from being published.
 */
public final class ContentCheck {
    private ContentCheck() {}

    /** Checks a folder of courses, or one course. Needs no server and no database. */
    public static Report check(Path folder) {
        return new Report(CourseFolders.of(folder).stream()
                .flatMap(course -> whole(course).stream())
                .toList());
    }

    private static List<Finding> whole(CourseFolder folder) {
        Checked checked = read(folder);
        Findings findings = new Findings(folder.name() + "/");
        checked.source().filter(CourseSource::complete).ifPresent(course -> {
            new ItemRules(course, findings).check();
            new BankRules(course, findings).check();
            new ScopeRules(course, findings, today()).check();
            if (course.course().value().lang().startsWith("de")) {
                new ProseRules(course, findings).check();
                new StyleRules(course, findings).check();
            }
        });
        List<Finding> all = new ArrayList<>(checked.findings());
        all.addAll(findings.all());
        return all;
    }

    /** The day on which this check was started. */
    private static LocalDate today() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> LocalDate.ofInstant(start, ZoneOffset.UTC))
                .orElse(LocalDate.EPOCH);
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
