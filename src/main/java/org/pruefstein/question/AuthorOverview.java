package org.pruefstein.question;

import java.util.List;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an instructor's courses are and what waits in them. Each list holds at most fifty. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class AuthorOverview {
    private final QuestionQueries queries;
    private final CourseCatalog catalog;
    private final Grants grants;
    private final CurrentAccount current;

    AuthorOverview(QuestionQueries queries, CourseCatalog catalog, Grants grants, CurrentAccount current) {
        this.queries = queries;
        this.catalog = catalog;
        this.grants = grants;
        this.current = current;
    }

    /** The newest edition of each course this person authors, by title. */
    public List<CourseOutline> courses() {
        return catalog.newest().stream()
                .map(CourseCatalog.Edition::outline)
                .filter(course -> grants.allows(Role.INSTRUCTOR, course.key()))
                .toList();
    }

    /** Exam items that an examiner sent back with a comment, the latest first. */
    public List<DeskItem> returned() {
        return queries.returned(current.id());
    }

    /** Drafts this person wrote on and that were not sent back, the latest first. */
    public List<DeskItem> ownDrafts() {
        return queries.ownDrafts(current.id());
    }

    /** Exam items waiting for an examiner, the longest waiting first. */
    public List<DeskItem> inReview() {
        return queries.inReview(current.id());
    }

    /** The banks in numbers, for each course that has questions, by course key. */
    public List<CourseFigures> figures() {
        return queries.figures(current.id());
    }
}
