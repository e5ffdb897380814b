package org.pruefstein.question;

import java.util.Map;
import java.util.UUID;
import org.pruefstein.identity.AccountId;
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
 * Writing drafts of questions. For instructors of the question's course; to anybody else a question does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class AuthorDesk {
    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    AuthorDesk(
            QuestionRepository repository,
            VersionRepository versions,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.current = current;
        this.events = events;
    }

    /** A question for its editor; opening an exam item is audited. @throws NotFoundException when not for this person */
    public QuestionDetails open(QuestionId id) {
        QuestionDetails question =
                repository.find(id, current.id(), Role.INSTRUCTOR).orElseThrow(() -> new NotFoundException("question"));
        if (question.bank() == Bank.EXAM) {
            events.publishEvent(Audited.of("question.exam-item-opened", "question:" + id.value()));
        }
        return question;
    }

    /** A new question as its first draft. @throws IncompleteQuestionException when a text is too long */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public QuestionId create(String courseKey, Bank bank, QuestionContent content) {
        IncompleteQuestionException.demandNone(QuestionCheck.sizes(content.body()));
        AccountId author = current.id();
        QuestionId id = repository.insert(courseKey, "new-" + UUID.randomUUID(), bank, null, author);
        repository.rename(id, repository.free(courseKey, "u" + id.value()));
        versions.addAuthor(versions.insert(id, VersionState.DRAFT, content), author);
        return id;
    }

    /**
     * Saves the draft; a question without one gets a new version. Once published, a question keeps its type, because
     * its results are compared over all versions.
     *
     * @throws IncompleteQuestionException when a text is too long
     * @throws DomainException {@code question.changed-meanwhile}, {@code question.in-review} or
     *     {@code question.type-fixed}
     */
    public QuestionDetails save(QuestionId id, int revision, QuestionContent content) {
        IncompleteQuestionException.demandNone(QuestionCheck.sizes(content.body()));
        QuestionDetails question = take(id, revision);
        question.everPublished()
                .map(v -> v.content().body().type())
                .filter(type -> type != content.body().type())
                .ifPresent(type -> {
                    throw new DomainException("question.type-fixed");
                });
        QuestionVersionId draft;
        if (question.open().isEmpty()) {
            draft = versions.insert(id, VersionState.DRAFT, content);
        } else {
            draft = draft(question).id();
            versions.updateDraft(draft, content);
        }
        versions.addAuthor(draft, current.id());
        repository.markEdited(id);
        return reload(id);
    }

    /** Throws the draft away; what was published stays. @throws DomainException {@code question.only-version} */
    public QuestionDetails discard(QuestionId id, int revision) {
        QuestionDetails question = take(id, revision);
        QuestionDetails.Version draft = draft(question);
        if (question.versions().size() == 1) {
            throw new DomainException("question.only-version");
        }
        versions.deleteDraft(id, draft.id());
        events.publishEvent(new Audited(
                "question.draft-discarded",
                "question:" + id.value(),
                Map.of("version", String.valueOf(draft.number()), "hash", draft.hash())));
        return reload(id);
    }

    private QuestionDetails take(QuestionId id, int revision) {
        return repository.take(id, revision, current.id(), Role.INSTRUCTOR);
    }

    private QuestionDetails reload(QuestionId id) {
        return repository.find(id, current.id(), Role.INSTRUCTOR).orElseThrow();
    }

    static QuestionDetails.Version draft(QuestionDetails question) {
        QuestionDetails.Version open = question.open().orElseThrow(() -> new DomainException("question.no-draft"));
        if (open.state() != VersionState.DRAFT) {
            throw new DomainException("question.in-review");
        }
        return open;
    }
}
