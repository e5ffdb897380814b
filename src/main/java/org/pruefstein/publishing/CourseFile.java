package org.pruefstein.publishing;

import java.util.List;
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
        List<String> modules) {
    record Attendance(int thresholdPercent) {}

    record Completion(int quizPassPercent) {}
}
