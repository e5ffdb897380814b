package org.pruefstein.learning;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.question.Bank;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.shared.DomainException;
import org.springframework.stereotype.Component;

/** Draws a new quiz from the published practice questions of a module; the exam bank is never touched. */
@Component
class QuizStart {
    private final QuizRepository repository;
    private final QuizQueries queries;
    private final QuestionPool pool;
    private final CourseCatalog catalog;
    private final SecureRandom random = new SecureRandom();

    QuizStart(QuizRepository repository, QuizQueries queries, QuestionPool pool, CourseCatalog catalog) {
        this.repository = repository;
        this.queries = queries;
        this.pool = pool;
        this.catalog = catalog;
    }

    /** How many questions a new quiz of a module has. */
    int size(String courseKey, CourseOutline.Module module) {
        return Math.min(QuizDraw.SIZE, published(courseKey, module).size());
    }

    /** The quiz under way, or a new one. @throws DomainException {@code learning.no-questions} */
    QuizRepository.Attempt begin(Enrolment place, CourseOutline.Module module) {
        return repository.open(place.id(), module.key()).orElseGet(() -> {
            List<PoolItem> drawn =
                    QuizDraw.draw(published(place.courseKey(), module), queries.drawn(place.id()), random);
            if (drawn.isEmpty()) {
                throw new DomainException("learning.no-questions");
            }
            repository.insert(place.id(), module.key(), drawn.size());
            QuizRepository.Attempt attempt =
                    repository.open(place.id(), module.key()).orElseThrow();
            keep(attempt.key(), drawn);
            return attempt;
        });
    }

    // the version, the order and the tokens of the options stay as they are shown
    void keep(QuizAttemptId attempt, List<PoolItem> drawn) {
        for (int i = 0; i < drawn.size(); i++) {
            PoolItem item = drawn.get(i);
            QuestionBody body = pool.version(item.versionId()).body();
            repository.insertItem(attempt, i + 1, item.versionId(), item.questionId(), OptionTokens.draw(body, random));
        }
        pool.markUsed(drawn.stream().map(PoolItem::versionId).toList());
    }

    private List<PoolItem> published(String courseKey, CourseOutline.Module module) {
        Set<String> keys = catalog.newest(courseKey)
                .map(newest -> ModuleKeys.of(module, newest.outline()))
                .orElse(ModuleKeys.of(module));
        return pool.published(courseKey, Bank.PRACTICE).stream()
                .filter(item -> keys.contains(item.moduleKey()))
                .toList();
    }
}
