package org.pruefstein.learning;

import java.util.List;
import java.util.Locale;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a quiz in the name of the demo instructor: for the demo data. Never called by a page. */
@Component
public class DemoQuizzes {
    private static final int QUESTIONS = 10;
    private final AuthoredQuizRepository repository;
    private final PlanPool pool;

    DemoQuizzes(AuthoredQuizRepository repository, PlanPool pool) {
        this.repository = repository;
        this.pool = pool;
    }

    /** A quiz of all modules, with feedback at the end; none when the course has too few questions for it. */
    @Transactional
    public void give(CourseOutline course, AccountId instructor) {
        QuizPlan plan = new QuizPlan(
                Translations.text("learning.demo-quiz", Locale.forLanguageTag(course.lang())),
                "",
                QuizPlan.Mode.BY_RULE,
                List.of(),
                List.of(new QuizRule(List.of(), null, QUESTIONS)),
                true,
                60,
                QuizPlan.Feedback.END,
                null);
        if (QuizPlanCheck.gaps(plan, pool.of(course.key(), plan)).isEmpty()) {
            repository.publish(repository.insert(course.key(), plan, instructor), 1, plan, instructor);
        }
    }
}
