package org.pruefstein.publishing;

import java.util.List;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionVersionId;

/** The questions of a folder as a draw would see them once they are published. */
final class CoursePool {
    private CoursePool() {}

    static List<PoolItem> of(CourseSource course, Bank bank) {
        long[] next = {0};
        return course.modules().stream()
                .flatMap(m -> m.questions().stream()
                        .filter(q -> q.bank() == bank)
                        .map(q -> q.entry().value())
                        .map(e -> new PoolItem(
                                new QuestionVersionId(++next[0]),
                                new QuestionId(next[0]),
                                m.file().value().id(),
                                e.objective(),
                                e.level(),
                                e.kind(),
                                e.id())))
                .toList();
    }
}
