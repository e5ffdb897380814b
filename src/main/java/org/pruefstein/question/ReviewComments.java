package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What examiners say about parts of an exam item, and which of it its authors have settled. A comment changes nothing of
 * the question itself, so nobody's text is overtaken by it.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class ReviewComments {
    /** Longest comment, in characters. */
    public static final int MAX_TEXT = 2000;

    private final CommentRepository comments;
    private final QuestionRepository repository;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    ReviewComments(
            CommentRepository comments,
            QuestionRepository repository,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.repository = repository;
        this.current = current;
        this.events = events;
    }

    /**
     * Adds an examiner's comment to a version that was sent to review and is not decided upon.
     *
     * @throws NotFoundException when the item is not for this person
     * @throws DomainException {@code question.comment-missing} when it is blank or too long, {@code question.own-item},
     *     {@code question.not-in-review}
     */
    public QuestionDetails add(QuestionId id, QuestionVersionId version, Pin pin, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > MAX_TEXT) {
            throw new DomainException("question.comment-missing");
        }
        if (!comments.add(id, version, pin, said, current.id())) {
            boolean own = find(id, Role.EXAMINER).versions().stream()
                    .filter(v -> v.id().equals(version))
                    .anyMatch(v -> v.authors().contains(current.id()));
            throw new DomainException(own ? "question.own-item" : "question.not-in-review");
        }
        audit("question.commented", id, Map.of("place", pin.place().name(), "version-id", "" + version.value()));
        return find(id, Role.EXAMINER);
    }

    /**
     * Marks a comment as settled by an author, or opens it again; what already is so stays.
     *
     * @throws NotFoundException when the question or its comment is not for this person
     * @throws DomainException {@code question.no-draft} when its version is decided upon
     */
    @PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
    public QuestionDetails settle(QuestionId id, CommentId comment, boolean settled) {
        boolean changed = comments.settle(id, comment, settled, current.id());
        QuestionDetails question = find(id, Role.INSTRUCTOR);
        ReviewComment stored = question.versions().stream()
                .flatMap(v -> v.trail().comments().stream())
                .filter(c -> c.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question-comment"));
        if (stored.open() == settled) {
            throw new DomainException("question.no-draft");
        }
        if (changed) {
            audit(
                    settled ? "question.comment-settled" : "question.comment-reopened",
                    id,
                    Map.of("comment", "" + comment.value()));
        }
        return question;
    }

    private QuestionDetails find(QuestionId id, Role role) {
        return repository
                .find(id, current.id(), role)
                .filter(q -> role == Role.INSTRUCTOR || q.bank() == Bank.EXAM)
                .orElseThrow(() -> new NotFoundException("question"));
    }

    private void audit(String action, QuestionId id, Map<String, String> details) {
        events.publishEvent(new Audited(action, "question:" + id.value(), details));
    }
}
