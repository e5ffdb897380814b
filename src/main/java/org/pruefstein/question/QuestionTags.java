package org.pruefstein.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tags of a question. They belong to the question, not to a version, and count at once. For instructors of the
 * question's course; to anybody else a question does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuestionTags {
    private final TagRepository repository;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    QuestionTags(TagRepository repository, CurrentAccount current, ApplicationEventPublisher events) {
        this.repository = repository;
        this.current = current;
        this.events = events;
    }

    /** The tags of a question by name. @throws NotFoundException when it is not for this person */
    @Transactional(readOnly = true)
    public List<Tag> of(QuestionId id) {
        if (!repository.allows(id, current.id())) {
            throw new NotFoundException("question");
        }
        return repository.of(List.of(id)).getOrDefault(id, List.of());
    }

    /**
     * Gives a question exactly these tags.
     *
     * @throws NotFoundException when it is not for this person
     * @throws org.pruefstein.shared.DomainException {@code question.too-many-tags}
     */
    public List<Tag> set(QuestionId id, Collection<Tag> tags) {
        if (!repository.touch(id, current.id())) {
            throw new NotFoundException("question");
        }
        List<Tag> wanted = Tag.distinct(tags);
        List<Tag> before = repository.of(List.of(id)).getOrDefault(id, List.of());
        before.stream().filter(tag -> !Tag.contains(wanted, tag)).forEach(tag -> repository.remove(id, tag));
        wanted.stream().filter(tag -> !before.contains(tag)).forEach(tag -> repository.add(id, tag));
        if (!wanted.equals(before)) {
            events.publishEvent(
                    new Audited("question.tagged", "question:" + id.value(), Map.of("tags", Tag.names(wanted))));
        }
        return wanted;
    }
}
