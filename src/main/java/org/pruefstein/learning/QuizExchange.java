package org.pruefstein.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the quizzes of a course away and takes them back, each known by its key. For instructors of the course. */
@Service
@Transactional
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
public class QuizExchange {
    /** How many quizzes leave or enter at once, at most. */
    public static final int MOST = 500;

    private final QuizExchangeQueries queries;
    private final QuizDesk desk;
    private final CourseCatalog catalog;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    QuizExchange(
            QuizExchangeQueries queries,
            QuizDesk desk,
            CourseCatalog catalog,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.desk = desk;
        this.catalog = catalog;
        this.current = current;
        this.events = events;
    }

    /**
     * Each quiz that is not retired as it was last written, by key.
     *
     * @param moduleKey those of one module; empty for all and those of the whole course
     * @throws DomainException {@code learning.too-many-quizzes} when there are more than {@link #MOST}
     */
    @Transactional(readOnly = true)
    public List<ExchangedQuiz> quizzes(String courseKey, String moduleKey) {
        List<QuizExchangeQueries.Row> rows = queries.quizzes(courseKey, moduleKey, current.id(), MOST + 1);
        if (rows.size() > MOST) {
            throw new DomainException("learning.too-many-quizzes", MOST);
        }
        return rows.stream().map(this::exchanged).toList();
    }

    /**
     * What {@link #apply} would do with each of them, in their order.
     *
     * @param coming keys of the practice questions that enter with them
     */
    @Transactional(readOnly = true)
    public List<QuizImportStep> plan(String courseKey, List<ExchangedQuiz> quizzes, Set<String> coming) {
        Map<String, QuizExchangeQueries.Row> known = known(courseKey, quizzes);
        List<String> named =
                quizzes.stream().flatMap(quiz -> quiz.questions().stream()).toList();
        Set<String> there = new HashSet<>(coming);
        there.addAll(queries.practice(courseKey, named).keySet());
        Set<String> modules = catalog.newest(courseKey).stream()
                .flatMap(edition -> edition.outline().modules().stream())
                .map(CourseOutline.Module::key)
                .collect(Collectors.toSet());
        return quizzes.stream()
                .map(quiz -> {
                    QuizExchangeQueries.Row row = known.get(quiz.key());
                    return QuizImports.step(quiz, row == null ? null : row.stands(exchanged(row)), modules, there);
                })
                .toList();
    }

    /**
     * Takes the new and changed ones over as drafts, after their questions.
     *
     * @param coming as for the plan
     * @param steps the plan that the person agreed to
     * @throws DomainException {@code question.import-overtaken} when it would be another one by now
     */
    public void apply(String courseKey, List<ExchangedQuiz> quizzes, Set<String> coming, List<QuizImportStep> steps) {
        if (!plan(courseKey, quizzes, coming).equals(steps)) {
            throw new DomainException("question.import-overtaken");
        }
        Map<String, QuizExchangeQueries.Row> known = known(courseKey, quizzes);
        for (int i = 0; i < quizzes.size(); i++) {
            if (steps.get(i).takes()) {
                take(
                        courseKey,
                        quizzes.get(i),
                        steps.get(i),
                        known.get(quizzes.get(i).key()));
            }
        }
        long taken = steps.stream().filter(QuizImportStep::takes).count();
        if (taken > 0) {
            Map<String, String> facts = Map.of("quizzes", String.valueOf(taken));
            events.publishEvent(new Audited("learning.quizzes-imported", "course:" + courseKey, facts));
        }
    }

    private void take(
            String courseKey, ExchangedQuiz quiz, QuizImportStep step, QuizExchangeQueries.@Nullable Row row) {
        Map<String, QuestionId> ids = queries.practice(courseKey, quiz.questions());
        QuizPlan plan = quiz.plan(quiz.questions().stream()
                .map(key -> Objects.requireNonNull(ids.get(key), key))
                .toList());
        if (row == null) {
            queries.name(desk.create(courseKey, plan).id(), quiz.key());
        } else {
            desk.save(new AuthoredQuizId(row.id()), step.revision(), plan);
        }
    }

    private ExchangedQuiz exchanged(QuizExchangeQueries.Row row) {
        QuizPlan plan = row.readPlan();
        return ExchangedQuiz.of(row.quizKey(), plan, queries.keys(plan.picked()));
    }

    private Map<String, QuizExchangeQueries.Row> known(String courseKey, List<ExchangedQuiz> quizzes) {
        return queries.of(courseKey, quizzes.stream().map(ExchangedQuiz::key).toList(), current.id());
    }
}
