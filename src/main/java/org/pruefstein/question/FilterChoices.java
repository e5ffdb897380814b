package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which authors and tags an instructor's questions can be restricted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class FilterChoices {
    private final QuestionIndex index;
    private final QuestionPeople people;
    private final Grants grants;
    private final CurrentAccount current;

    FilterChoices(QuestionIndex index, QuestionPeople people, Grants grants, CurrentAccount current) {
        this.index = index;
        this.people = people;
        this.grants = grants;
        this.current = current;
    }

    /** Somebody who wrote on questions of this person's courses. */
    public record Author(AccountId id, String name) {}

    /** Who wrote on the questions, by name. */
    public List<Author> authors() {
        List<AccountId> ids = index.authors(grants.courses(current.id(), Role.INSTRUCTOR)).stream()
                .map(Long::valueOf)
                .map(AccountId::new)
                .toList();
        return people.named(ids).entrySet().stream()
                .map(e -> new Author(e.getKey(), e.getValue()))
                .sorted(java.util.Comparator.comparing(Author::name).thenComparing(a -> a.id().value()))
                .toList();
    }

    /** The tags of the questions, by name. */
    public List<Tag> tags() {
        return index.tags(grants.courses(current.id(), Role.INSTRUCTOR));
    }
}
