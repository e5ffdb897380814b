package org.pruefstein.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;

/** What {@code course.yaml} says. */
record CourseFile(
        String id,
        int edition,
        String title,
        String subtitle,
        String summary,
        String lang,
        String audience,
        int units,
        Attendance attendance,
        Completion completion,
        CourseOutline.CertificateTexts certificate,
        @Nullable List<Week> plan,
        List<String> modules) {
    CourseFile {
        plan = plan == null ? List.of() : plan;
    }

    /** The weeks of a run in order; none when the course has no plan. */
    List<Week> weeks() {
        return plan == null ? List.of() : plan;
    }

    record Attendance(int thresholdPercent) {}

    record Completion(int quizPassPercent) {}

    /** A week of the plan; {@code modules} are folders, as in the list of modules. */
    record Week(String title, List<String> modules) {}
}
