package org.pruefstein.learning;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.Fraction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records completion facts. A module is completed when all its lessons are ticked and a quiz was passed, in any order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ModuleCompletion {
    private final Enrolments enrolments;
    private final ReadingRepository reading;
    private final ApplicationEventPublisher events;

    ModuleCompletion(Enrolments enrolments, ReadingRepository reading, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.reading = reading;
        this.events = events;
    }

    void lessonTicked(Enrolment place, CourseOutline.Module module, CourseOutline.Lesson lesson) {
        enrolments.complete(place.id(), CompletionKind.LESSON, lesson.key(), null);
        decide(place, module);
    }

    void quizPassed(Enrolment place, CourseOutline.Module module, QuizAttemptId attempt, Fraction percent) {
        enrolments.complete(
                place.id(),
                CompletionKind.QUIZ,
                module.key(),
                "quiz:" + attempt.value() + " " + percent.format(Locale.ROOT) + " %");
        decide(place, module);
    }

    /** Whether the module is completed. */
    boolean completed(Enrolment place, CourseOutline.Module module) {
        return has(place, CompletionKind.MODULE, module);
    }

    private void decide(Enrolment place, CourseOutline.Module module) {
        Set<String> ticked = reading.ticked(place.id());
        boolean read = module.lessons().stream().allMatch(lesson -> ticked.contains(lesson.key()));
        if (read && has(place, CompletionKind.QUIZ, module) && !completed(place, module)) {
            enrolments.complete(place.id(), CompletionKind.MODULE, module.key(), null);
            events.publishEvent(new Audited(
                    "learning.module-completed",
                    "enrolment:" + place.id().value(),
                    Map.of("course", place.courseKey(), "module", module.key())));
        }
    }

    private boolean has(Enrolment place, CompletionKind kind, CourseOutline.Module module) {
        return enrolments.completed(place.id(), kind).stream().anyMatch(ModuleKeys.of(module)::contains);
    }
}
