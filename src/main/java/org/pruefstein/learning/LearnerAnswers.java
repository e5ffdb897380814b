package org.pruefstein.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.question.Answer;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners of an instructor's courses get wrong in quizzes. It never says who, and tells nothing of what fewer than
 * {@link #LEAST} people of a run answered, because that would; nor does it count it anywhere, because it could be found
 * by taking the figures of one run from those of all.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class LearnerAnswers {
    /** Fewest people of one run of whose answers to a question anything is told. */
    public static final int LEAST = 5;

    private static final int MOST_RUNS = 200;
    private static final int MOST_OBJECTIVES = 200;
    private static final int MOST_GROUPS = 5000;
    private final LearnerAnswerQueries queries;
    private final CurrentAccount current;
    private final QuestionPool pool;
    private final CourseCatalog catalog;

    LearnerAnswers(LearnerAnswerQueries queries, CurrentAccount current, QuestionPool pool, CourseCatalog catalog) {
        this.queries = queries;
        this.current = current;
        this.pool = pool;
        this.catalog = catalog;
    }

    /** The runs of the courses one instructs, newest first. */
    public List<RunChoice> runs() {
        return queries.runs(current.id(), MOST_RUNS);
    }

    /** The newest outlines of the courses of these runs, by title. */
    public List<CourseOutline> courses() {
        List<String> keys = runs().stream().map(RunChoice::courseKey).toList();
        return catalog.newest().stream()
                .map(CourseCatalog.Edition::outline)
                .filter(outline -> keys.contains(outline.key()))
                .toList();
    }

    /** The learning objectives, those that go worst first. */
    public List<ObjectiveFigure> objectives(AnswerFilter filter) {
        return queries.objectives(filter, current.id(), MOST_OBJECTIVES);
    }

    /** The questions, those that go worst first. */
    public List<QuestionFigure> questions(AnswerFilter filter, int offset, int limit) {
        return queries.questions(filter, current.id(), 0, offset, limit);
    }

    /** How many answers are left out because too few people answered their question. */
    public int withheld(AnswerFilter filter) {
        return queries.withheld(filter, current.id());
    }

    /** One question. @throws NotFoundException when it is unknown, of a foreign course, or too few people answered it */
    public QuestionFigure question(AnswerFilter filter, QuestionId id) {
        return queries.questions(filter, current.id(), id.value(), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question"));
    }

    /** The answers to a question, counted. @throws NotFoundException as {@link #question} */
    public AnswerTally tally(AnswerFilter filter, QuestionId id, Locale locale) {
        QuestionBody body = queries.newest(filter, current.id(), id)
                .map(version -> pool.version(new QuestionVersionId(version)).body())
                .orElseThrow(() -> new NotFoundException("question"));
        boolean handMarked = body instanceof HandMarked;
        List<LearnerAnswerQueries.Group> groups = queries.groups(filter, current.id(), id, handMarked, MOST_GROUPS);
        return body instanceof HandMarked marked
                ? Tallying.ofRatings(marked, ratings(groups))
                : Tallying.of(
                        body, groups.stream().flatMap(LearnerAnswers::given).toList(), locale);
    }

    private static Stream<Tallying.Given> given(LearnerAnswerQueries.Group group) {
        return Stream.ofNullable(group.content())
                .map(content -> new Tallying.Given(
                        CanonicalJson.read(content, Answer.class),
                        group.times(),
                        group.learners(),
                        group.score().equals("1")));
    }

    @SuppressWarnings("unchecked")
    private static Map<Map<String, Integer>, Integer> ratings(List<LearnerAnswerQueries.Group> groups) {
        Map<Map<String, Integer>, Integer> ratings = new HashMap<>();
        groups.forEach(group -> {
            Map<String, Integer> rating =
                    group.content() == null ? Map.of() : CanonicalJson.read(group.content(), Map.class);
            ratings.merge(rating, group.times(), Integer::sum);
        });
        return ratings;
    }
}
