package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer keys that were released, for examiners of the course; releasing is done at the {@link ReviewDesk}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class ReleasedKeys {
    /** So many of the latest are listed. */
    public static final int LISTED = 500;

    private final ReviewQueries queries;
    private final CurrentAccount current;

    ReleasedKeys(ReviewQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** The published exam items with a released key, the latest release first, at most {@link #LISTED}. */
    public List<ReleasedKey> latest() {
        return queries.released(current.id(), LISTED);
    }
}
