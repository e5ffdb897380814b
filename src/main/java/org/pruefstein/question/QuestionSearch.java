package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions of the courses an instructor authors. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuestionSearch {
    /** Counting stops above this; a list then says „more than“. */
    public static final int COUNTED = 1000;

    private final QuestionQueries queries;
    private final CurrentAccount current;

    QuestionSearch(QuestionQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** One page of the list; equal rows are ordered by id. */
    public List<QuestionListItem> find(
            QuestionFilter filter, QuestionSort sort, boolean descending, int offset, int limit) {
        return queries.find(current.id(), filter, sort, descending, offset, limit);
    }

    /** How many there are; {@link #COUNTED} + 1 stands for more than that. */
    public int count(QuestionFilter filter) {
        return queries.count(current.id(), filter, COUNTED + 1);
    }

    /** What waits. */
    public AuthorWork work() {
        return queries.work(current.id());
    }
}
