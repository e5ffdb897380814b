package org.pruefstein.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions of the courses an instructor authors. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuestionSearch {
    private final QuestionQueries queries;
    private final QuestionIndex index;
    private final CourseCatalog catalog;
    private final Grants grants;
    private final CurrentAccount current;

    QuestionSearch(
            QuestionQueries queries,
            QuestionIndex index,
            CourseCatalog catalog,
            Grants grants,
            CurrentAccount current) {
        this.queries = queries;
        this.index = index;
        this.catalog = catalog;
        this.grants = grants;
        this.current = current;
    }

    /** One page of the list; equal rows are ordered by id. */
    public List<QuestionListItem> find(
            QuestionFilter filter, QuestionSort sort, boolean descending, int offset, int limit) {
        List<Long> found = index.find(wanted(filter, sort, descending));
        return queries.rows(
                current.id(), found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size())));
    }

    /** How many there are. */
    public int count(QuestionFilter filter, QuestionSort sort, boolean descending) {
        return index.find(wanted(filter, sort, descending)).size();
    }

    /** All that match, for an action on many. @throws DomainException {@code question.bulk-too-many} */
    public List<QuestionListItem> all(QuestionFilter filter) {
        List<Long> found = index.find(wanted(filter, QuestionSort.KEY, false));
        if (found.size() > BulkDesk.MOST) {
            throw new DomainException("question.bulk-too-many", BulkDesk.MOST);
        }
        return queries.rows(current.id(), found);
    }

    /** What waits. */
    public AuthorWork work() {
        return queries.work(current.id());
    }

    private QuestionIndex.Wanted wanted(QuestionFilter filter, QuestionSort sort, boolean descending) {
        Set<String> courses = grants.courses(current.id(), Role.INSTRUCTOR);
        String language = filter.get(Criterion.LANGUAGE);
        if (language != null) {
            Set<String> spoken = inLanguage(language);
            courses = courses.contains("*")
                    ? spoken
                    : spoken.stream().filter(courses::contains).collect(Collectors.toSet());
        }
        return new QuestionIndex.Wanted(filter, courses, sort, descending);
    }

    private Set<String> inLanguage(String language) {
        return catalog.newest().stream()
                .map(CourseCatalog.Edition::outline)
                .filter(course -> course.lang().equals(language))
                .map(CourseOutline::key)
                .collect(Collectors.toSet());
    }
}
