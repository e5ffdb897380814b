package org.pruefstein.publishing;

import java.time.LocalDate;
import org.pruefstein.question.Bank;

/** What a full module holds, and what has passed the date until which it was checked: notes for those who write on. */
final class ScopeRules {
    private static final int MONTHS = 12;
    private static final int LEAST_WORDS = 700;
    private static final int MOST_WORDS = 1400;
    private final CourseSource course;
    private final Findings findings;
    private final LocalDate today;

    /** @param today against which dates of review are held */
    ScopeRules(CourseSource course, Findings findings, LocalDate today) {
        this.course = course;
        this.findings = findings;
        this.today = today;
    }

    void check() {
        for (CourseSource.Module module : course.modules()) {
            int objectives = module.file().value().objectives().size();
            if (objectives < 5 || objectives > 8) {
                findings.note(module.file(), "/objectives", "scope", "publishing.scope-objectives", objectives);
            }
            if (module.lessons().size() < 4) {
                findings.note(
                        module.file(),
                        "",
                        "scope",
                        "publishing.scope-lessons",
                        module.lessons().size());
            }
            questions(module, Bank.PRACTICE, 15);
            questions(module, Bank.EXAM, 24);
            module.lessons().forEach(this::lesson);
            dates(module);
        }
    }

    private void questions(CourseSource.Module module, Bank bank, int least) {
        long count = module.questions().stream().filter(q -> q.bank() == bank).count();
        if (count < least) {
            findings.note(module.file(), "", "scope", "publishing.scope-questions", bank.name(), count, least);
        }
    }

    private void lesson(CourseSource.Lesson lesson) {
        int words = lesson.text().words();
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            findings.note(lesson.file(), 1, "scope", "publishing.scope-words", words, LEAST_WORDS, MOST_WORDS);
        }
        if (lesson.head().value().tasks().size() != 1) {
            findings.note(
                    lesson.head(),
                    "/tasks",
                    "scope",
                    "publishing.scope-tasks",
                    lesson.head().value().tasks().size());
        }
    }

    private void dates(CourseSource.Module module) {
        module.file().value().sources().stream()
                .filter(s ->
                        past(s.validUntil()) || s.checked().plusMonths(MONTHS).isBefore(today))
                .forEach(s -> findings.note(module.file(), "/sources", "review", "publishing.review-source", s.id()));
        module.lessons().stream()
                .filter(l -> past(l.head().value().validUntil())
                        || l.head().value().checked().plusMonths(MONTHS).isBefore(today))
                .forEach(l -> findings.note(l.head(), "", "review", "publishing.review-lesson"));
        module.questions().stream()
                .filter(q -> past(q.entry().value().validUntil()))
                .forEach(q -> findings.note(
                        q.entry(),
                        "",
                        "review",
                        "publishing.review-question",
                        q.entry().value().id()));
    }

    private boolean past(@org.jspecify.annotations.Nullable LocalDate date) {
        return date != null && date.isBefore(today);
    }
}
