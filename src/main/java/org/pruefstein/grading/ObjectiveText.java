package org.pruefstein.grading;

import java.util.List;

/**
 * A learning objective in words.
 *
 * @param moduleTitle the module it belongs to
 * @param lessons the lessons that teach it
 */
public record ObjectiveText(String key, String moduleTitle, String text, List<Lesson> lessons) {
    public ObjectiveText {
        lessons = List.copyOf(lessons);
    }

    /** A lesson and where it is read. */
    public record Lesson(String title, String address) {}

    /** An objective that the edition does not know; its key stands for it. */
    static ObjectiveText unknown(String key, String moduleKey) {
        return new ObjectiveText(key, moduleKey, key, List.of());
    }
}
