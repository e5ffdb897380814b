package org.pruefstein.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants that follow from something else, such as an enrolment. Carries no authorisation of its own. */
@Component
public class RoleAssignments {
    private final AccountRepository repository;

    RoleAssignments(AccountRepository repository) {
        this.repository = repository;
    }

    /** Makes somebody a learner of a course, if they are not yet. */
    @Transactional
    public void learner(AccountId account, String courseKey, @Nullable AccountId by) {
        repository.insertGrant(account, Role.LEARNER, courseKey, by);
    }
}
