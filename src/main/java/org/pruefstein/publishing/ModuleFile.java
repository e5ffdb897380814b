package org.pruefstein.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;

/** What {@code module.yaml} says. */
record ModuleFile(
        String id,
        String title,
        String summary,
        int units,
        List<String> prerequisites,
        @Nullable List<String> formerKeys,
        List<Objective> objectives,
        List<Source> sources) {
    record Objective(String id, Level level, String text) {}

    record Source(
            String id,
            String title,
            String url,
            LocalDate checked,
            @Nullable String norm,
            @Nullable String version,
            @Nullable LocalDate validUntil) {}

    Optional<Objective> objective(String objectiveId) {
        return objectives.stream().filter(o -> o.id().equals(objectiveId)).findFirst();
    }

    Optional<Source> source(String sourceId) {
        return sources.stream().filter(s -> s.id().equals(sourceId)).findFirst();
    }
}
