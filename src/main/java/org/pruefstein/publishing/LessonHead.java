package org.pruefstein.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the head of a lesson says. */
record LessonHead(
        String id,
        String title,
        List<String> objectives,
        List<Task> tasks,
        List<String> sources,
        LocalDate checked,
        @Nullable LocalDate validUntil) {
    record Task(String id, String title, int minutes) {}

    int taskMinutes() {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }
}
