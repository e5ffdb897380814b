package org.pruefstein.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outline of one edition of a course: what is taught, in order, with hours and rules. Lesson texts are read one by
 * one.
 *
 * @param lang language of the content, BCP 47
 * @param units planned teaching units of 45 minutes
 * @param attendanceThresholdPercent share of the units that must be attended for a certificate, 0–100
 * @param quizPassPercent share of a quiz that completes a module, 0–100
 * @param plan the weeks of a run; editions published before there were plans have none
 */
public record CourseOutline(
        String key,
        int edition,
        String title,
        String subtitle,
        String summary,
        String audience,
        String lang,
        int units,
        int attendanceThresholdPercent,
        int quizPassPercent,
        CertificateTexts certificate,
        List<Module> modules,
        @Nullable List<Week> plan) {
    public CourseOutline {
        modules = List.copyOf(modules);
        plan = plan == null ? List.of() : List.copyOf(plan);
    }

    /** The weeks of a run in order; none when the edition has no plan. */
    public List<Week> weeks() {
        return plan == null ? List.of() : plan;
    }

    /** A week of the plan: what it is about, and the keys of its modules. */
    public record Week(String title, List<String> moduleKeys) {
        public Week {
            moduleKeys = List.copyOf(moduleKeys);
        }
    }

    /** Texts of the certificate. */
    public record CertificateTexts(
            String title, String subject, String participationTitle, boolean showGrade, String note) {}

    /**
     * A module with its lessons.
     *
     * @param number the topic's number in the curriculum
     * @param prerequisites keys of modules that come before; editions of old do not tell them
     * @param sources what lessons and questions may cite; editions of old do not tell them
     */
    public record Module(
            String key,
            int number,
            String title,
            String summary,
            int units,
            List<String> formerKeys,
            List<Objective> objectives,
            List<Lesson> lessons,
            @Nullable List<String> prerequisites,
            @Nullable List<LessonText.Source> sources) {
        public Module {
            sources = sources == null ? List.of() : List.copyOf(sources);
            prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites);
            formerKeys = List.copyOf(formerKeys);
            objectives = List.copyOf(objectives);
            lessons = List.copyOf(lessons);
        }

        /** Without sources. */
        public Module(
                String key,
                int number,
                String title,
                String summary,
                int units,
                List<String> formerKeys,
                List<Objective> objectives,
                List<Lesson> lessons,
                @Nullable List<String> prerequisites) {
            this(key, number, title, summary, units, formerKeys, objectives, lessons, prerequisites, null);
        }

        /** What lessons and questions may cite. */
        public List<LessonText.Source> citable() {
            return sources == null ? List.of() : sources;
        }

        /** Keys of the modules that come before. */
        public List<String> builtOn() {
            return prerequisites == null ? List.of() : prerequisites;
        }
    }

    /** A learning objective. */
    public record Objective(String key, Level level, String text) {}

    /**
     * A lesson's head.
     *
     * @param slug last part of its address
     * @param minutes reading and task time, in minutes
     */
    public record Lesson(
            String key, String slug, String title, int minutes, List<String> objectiveKeys, List<Task> tasks) {
        public Lesson {
            objectiveKeys = List.copyOf(objectiveKeys);
            tasks = List.copyOf(tasks);
        }
    }

    /** Something to do at work, with its minutes. */
    public record Task(String key, String title, int minutes) {}

    public Optional<Module> module(String moduleKey) {
        return modules.stream().filter(m -> m.key().equals(moduleKey)).findFirst();
    }

    /** The source with this key, wherever in the course; editions of old tell none. */
    public Optional<LessonText.Source> source(String sourceKey) {
        return modules.stream()
                .flatMap(m -> m.citable().stream())
                .filter(s -> s.key().equals(sourceKey))
                .findFirst();
    }

    /** The text of an objective, or nothing when this edition does not have it. */
    public @Nullable Objective objective(String objectiveKey) {
        return modules.stream()
                .flatMap(m -> m.objectives().stream())
                .filter(o -> o.key().equals(objectiveKey))
                .findFirst()
                .orElse(null);
    }
}
