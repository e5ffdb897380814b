package org.pruefstein.learning;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Answer;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.Scoring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes of an instructor's courses, and what helps to write one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuizShelf {
    private final AuthoredQuizQueries queries;
    private final PlanPool plans;
    private final QuestionPool pool;
    private final QuestionSources sources;
    private final CurrentAccount current;
    private final SecureRandom random = new SecureRandom();

    QuizShelf(
            AuthoredQuizQueries queries,
            PlanPool plans,
            QuestionPool pool,
            QuestionSources sources,
            CurrentAccount current) {
        this.queries = queries;
        this.plans = plans;
        this.pool = pool;
        this.sources = sources;
        this.current = current;
    }

    /** One page of the list, what was changed last first. */
    public List<QuizListItem> find(QuizFilter filter, int offset, int limit) {
        return queries.find(current.id(), filter, offset, limit);
    }

    /** The practice questions of a course among these, in this order. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public List<PickedQuestion> picked(String courseKey, List<QuestionId> ids) {
        return queries.picked(courseKey, ids);
    }

    /** Those among these practice questions of a course that a quiz may ask, in this order. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public List<PickedQuestion> eligible(String courseKey, List<QuestionId> ids) {
        return queries.picked(courseKey, ids).stream()
                .filter(question -> question.published() && !question.type().handMarked())
                .toList();
    }

    /** How many questions each rule of a plan could draw from, each looked at for itself. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public List<Integer> available(String courseKey, QuizPlan plan) {
        List<PoolItem> there = plans.of(courseKey, plan);
        return plan.rules().stream()
                .map(rule -> (int) there.stream().filter(rule::fits).count())
                .toList();
    }

    /** The questions of a plan as a learner could get them now; nothing of it is stored or counted. */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public List<QuizStep> preview(String courseKey, QuizPlan plan) {
        List<PoolItem> drawn = plans.draw(courseKey, plan, Map.of(), random);
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> {
                    QuestionVersion version = pool.version(drawn.get(i).versionId());
                    OptionTokens tokens = OptionTokens.draw(version.body(), random);
                    return new QuizStep(new QuizAttemptId(0L), i + 1, drawn.size(), version, tokens, null, null);
                })
                .toList();
    }

    /** A step of {@link #preview} with its answer marked. @throws org.pruefstein.shared.DomainException as for a learner */
    public QuizStep check(QuizStep step, Answer answer) {
        QuizQuestions.check(step, answer);
        return new QuizStep(
                step.attempt(),
                step.position(),
                step.total(),
                step.version(),
                step.tokens(),
                null,
                new QuizStep.Given(
                        answer, Scoring.score(step.version().body(), answer), sources.of(step.version()), Map.of()));
    }
}
