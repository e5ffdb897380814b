package org.pruefstein.question;

import java.util.Collection;
import java.util.List;
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
 * The second person for exam items: approves what others wrote, and releases answer keys before a session. For examiners
 * of the question's course; to anybody else an item does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class ReviewDesk {
    /** Longest comment, in characters. */
    public static final int MAX_COMMENT = 2000;

    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final ReviewQueries queries;
    private final VersionSteps steps;
    private final CommentRepository comments;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    ReviewDesk(
            QuestionRepository repository,
            VersionRepository versions,
            ReviewQueries queries,
            VersionSteps steps,
            CommentRepository comments,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.queries = queries;
        this.steps = steps;
        this.comments = comments;
        this.current = current;
        this.events = events;
    }

    /** Exam items waiting for approval in all courses of this examiner, in the order of their due dates. */
    @Transactional(readOnly = true)
    public List<ReviewItem> waiting() {
        return queries.waiting(current.id());
    }

    /** Published exam items whose key nobody has released, by course and question. */
    @Transactional(readOnly = true)
    public List<ReviewItem> unreleased() {
        return queries.unreleased(current.id());
    }

    /** An exam item with its key, which is audited. @throws NotFoundException when not for this person */
    public QuestionDetails open(QuestionId id) {
        QuestionDetails question = repository
                .find(id, current.id(), Role.EXAMINER)
                .filter(q -> q.bank() == Bank.EXAM)
                .orElseThrow(() -> new NotFoundException("question"));
        audit("question.exam-item-opened", id, Map.of());
        return question;
    }

    /**
     * Approves the version in review; the version before retires, and the new one's key still has to be released.
     *
     * @throws DomainException {@code question.own-item} when the examiner wrote on it, {@code question.not-in-review},
     *     {@code question.changed-meanwhile}
     */
    public void approve(QuestionId id, int revision) {
        QuestionDetails question = repository.take(id, revision, current.id(), Role.EXAMINER);
        QuestionDetails.Version waiting = inReview(question);
        question.published().ifPresent(v -> versions.move(v.id(), VersionState.APPROVED, VersionState.RETIRED));
        if (!queries.approve(waiting.id(), current.id())) {
            throw new DomainException("question.own-item");
        }
        audit("question.approved", id, Map.of("version", String.valueOf(waiting.number()), "hash", waiting.hash()));
    }

    /**
     * Returns the version in review to its authors.
     *
     * @param comment may be blank when parts of it are commented on
     * @throws DomainException {@code question.comment-missing}, {@code question.not-in-review},
     *     {@code question.changed-meanwhile}
     */
    public void sendBack(QuestionId id, int revision, String comment) {
        String reason = comment.strip();
        if (reason.length() > MAX_COMMENT) {
            throw new DomainException("question.comment-missing");
        }
        QuestionDetails question = repository.take(id, revision, current.id(), Role.EXAMINER);
        QuestionDetails.Version waiting = inReview(question);
        if (reason.isEmpty() && comments.open(waiting.id()) == 0) {
            throw new DomainException("question.comment-missing");
        }
        queries.sendBack(waiting.id(), current.id(), reason);
        steps.add(waiting.id(), VersionStep.Kind.RETURNED, current.id(), reason);
        audit("question.returned", id, Map.of("version", String.valueOf(waiting.number())));
    }

    /**
     * Releases the answer keys of published exam items under this examiner's name. Versions of foreign courses, already
     * released or no longer published are passed over.
     *
     * @return how many were released now
     */
    public int releaseKeys(Collection<QuestionVersionId> wanted) {
        List<ReviewItem> releasable = queries.unreleased(current.id()).stream()
                .filter(item -> wanted.contains(item.versionId()))
                .toList();
        int released = 0;
        for (ReviewItem item : releasable) {
            if (queries.releaseKey(item.versionId(), current.id())) {
                released++;
                audit(
                        "question.key-released",
                        item.questionId(),
                        Map.of("version", String.valueOf(item.number()), "hash", item.hash()));
            }
        }
        return released;
    }

    private static QuestionDetails.Version inReview(QuestionDetails question) {
        return question.open()
                .filter(v -> v.state() == VersionState.IN_REVIEW)
                .orElseThrow(() -> new DomainException("question.not-in-review"));
    }

    private void audit(String action, QuestionId id, Map<String, String> details) {
        events.publishEvent(new Audited(action, "question:" + id.value(), details));
    }
}
