package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find in one course. */
final class Findings {
    private final String prefix;
    private final List<Finding> found = new ArrayList<>();

    /** @param prefix put before each file, such as the course's folder */
    Findings(String prefix) {
        this.prefix = prefix;
    }

    void error(String file, int line, String rule, String key, Object... arguments) {
        found.add(new Finding(prefix + file, line, Severity.ERROR, rule, key, List.of(arguments)));
    }

    void error(Located<?> at, String inner, String rule, String key, Object... arguments) {
        error(at.file(), at.line(inner), rule, key, arguments);
    }

    void note(String file, int line, String rule, String key, Object... arguments) {
        found.add(new Finding(prefix + file, line, Severity.NOTE, rule, key, List.of(arguments)));
    }

    void note(Located<?> at, String inner, String rule, String key, Object... arguments) {
        note(at.file(), at.line(inner), rule, key, arguments);
    }

    int count() {
        return found.size();
    }

    List<Finding> all() {
        return found;
    }
}
