package org.pruefstein.publishing;

import java.util.Comparator;
import java.util.List;

/** All that a check found, by file and line. */
public record Report(List<Finding> findings) {
    public Report {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(Finding::line)
                        .thenComparing(Finding::rule))
                .toList();
    }

    /** Whether nothing stands against publishing; notes do not. */
    public boolean clean() {
        return errors().isEmpty();
    }

    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    public List<Finding> notes() {
        return findings.stream().filter(f -> f.severity() == Severity.NOTE).toList();
    }
}
