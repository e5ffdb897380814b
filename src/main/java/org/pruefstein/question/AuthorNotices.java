package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an author has to know of decisions on exam items they wrote on; what was sent back stands in {@link AuthorOverview}. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class AuthorNotices {
    private final NoticeQueries queries;
    private final CurrentAccount current;

    AuthorNotices(NoticeQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** Approvals this author has not taken note of, the latest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<Approval> approved() {
        return queries.approved(current.id());
    }

    /** Takes note of the approval of this question; whatever comes later is told again. */
    public void noted(QuestionId id) {
        queries.noted(id, current.id());
    }
}
