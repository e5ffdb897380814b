package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find in one course, and stops counting where nobody would read on. */
final class Findings {
    /** How many are kept, at most. */
    static final int MOST = 5000;

    private final String prefix;
    private final List<Finding> found = new ArrayList<>();

    /** @param prefix put before each file, such as the course's folder */
    Findings(String prefix) {
        this.prefix = prefix;
    }

    void error(String file, int line, String rule, String key, Object... arguments) {
        add(file, line, Severity.ERROR, rule, key, arguments);
    }

    void error(Located<?> at, String inner, String rule, String key, Object... arguments) {
        error(at.file(), at.line(inner), rule, key, arguments);
    }

    void note(String file, int line, String rule, String key, Object... arguments) {
        add(file, line, Severity.NOTE, rule, key, arguments);
    }

    void note(Located<?> at, String inner, String rule, String key, Object... arguments) {
        note(at.file(), at.line(inner), rule, key, arguments);
    }

    /** The last one says that there are more; it is an error, because one of those left out could be. */
    private void add(String file, int line, Severity severity, String rule, String key, Object... arguments) {
        if (found.size() < MOST - 1) {
            found.add(new Finding(prefix + file, line, severity, rule, key, List.of(arguments)));
        } else if (!full()) {
            found.add(new Finding(
                    prefix + file, line, Severity.ERROR, "findings", "publishing.too-many-findings", List.of(MOST)));
        }
    }

    /** Whether nothing more is taken. */
    boolean full() {
        return found.size() >= MOST;
    }

    int count() {
        return found.size();
    }

    List<Finding> all() {
        return found;
    }
}
