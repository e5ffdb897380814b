package org.pruefstein.shared.content;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML text as a tree that still knows its lines.
 *
 * @param root the tree; an empty object when the text could not be read
 * @param lines line of each value by its JSON pointer, counted from 1
 * @param problems what is wrong with the text itself
 */
public record YamlDocument(JsonNode root, Map<String, Integer> lines, List<Problem> problems) {
    public YamlDocument {
        lines = Map.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** A fault of the text, with a translation key and what fills its placeholders. */
    public record Problem(int line, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    /** The line of a value, or of the nearest value around it. */
    public int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault("", 1);
    }
}
