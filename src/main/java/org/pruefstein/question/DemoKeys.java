package org.pruefstein.question;

import org.pruefstein.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases answer keys in the name of the demo examiner: for the demo data. Never called by a page. */
@Component
public class DemoKeys {
    private final ReviewQueries queries;

    DemoKeys(ReviewQueries queries) {
        this.queries = queries;
    }

    /** Releases the keys of all published exam items of a course, as far as the examiner's grant reaches. */
    @Transactional
    public void release(String courseKey, AccountId examiner) {
        queries.unreleased(examiner).stream()
                .filter(item -> item.courseKey().equals(courseKey))
                .forEach(item -> queries.releaseKey(item.versionId(), examiner));
    }
}
