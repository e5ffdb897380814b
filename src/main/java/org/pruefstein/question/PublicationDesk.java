package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a draft to those who answer it: practice questions at once, exam items by way of a second person. For
 * instructors of the question's course; to anybody else a question does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class PublicationDesk {
    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final VersionSteps steps;
    private final QuestionSettings settings;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    PublicationDesk(
            QuestionRepository repository,
            VersionRepository versions,
            VersionSteps steps,
            QuestionSettings settings,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.steps = steps;
        this.settings = settings;
        this.current = current;
        this.events = events;
    }

    /** Sends the draft of an exam item to a second person, who has the usual time. */
    public QuestionDetails submit(QuestionId id, int revision) {
        return submit(id, revision, settings.reviewDays());
    }

    /**
     * Sends the draft of an exam item to a second person.
     *
     * @param days until they should have decided, 1 to {@link QuestionSettings#MAX_REVIEW_DAYS}
     * @throws DomainException {@code question.due-wrong}, and as {@link #publish}
     */
    public QuestionDetails submit(QuestionId id, int revision, int days) {
        if (days < 1 || days > QuestionSettings.MAX_REVIEW_DAYS) {
            throw new DomainException("question.due-wrong");
        }
        QuestionDetails question = take(id, revision);
        if (question.bank() != Bank.EXAM) {
            throw new DomainException("question.practice-needs-no-review");
        }
        QuestionDetails.Version draft = completeDraft(question);
        versions.addAuthor(draft.id(), current.id());
        versions.move(draft.id(), VersionState.DRAFT, VersionState.IN_REVIEW);
        steps.due(draft.id(), days);
        steps.add(draft.id(), VersionStep.Kind.SUBMITTED, current.id());
        audit("question.submitted", question, version(draft));
        return reload(id);
    }

    /**
     * Takes an exam item back from review to write on.
     *
     * @throws DomainException {@code question.changed-meanwhile}, {@code question.no-draft} or
     *     {@code question.not-in-review}
     */
    public QuestionDetails takeBack(QuestionId id, int revision) {
        QuestionDetails question = take(id, revision);
        QuestionDetails.Version open = question.open().orElseThrow(() -> new DomainException("question.no-draft"));
        if (!versions.move(open.id(), VersionState.IN_REVIEW, VersionState.DRAFT)) {
            throw new DomainException("question.not-in-review");
        }
        steps.add(open.id(), VersionStep.Kind.TAKEN_BACK, current.id());
        audit("question.taken-back", question, version(open));
        return reload(id);
    }

    /**
     * Publishes the draft of a practice question; the version before retires.
     *
     * @throws IncompleteQuestionException when something is missing
     * @throws DomainException {@code question.changed-meanwhile}, {@code question.no-draft}, {@code question.in-review} or
     *     {@code question.exam-needs-review}
     */
    public QuestionDetails publish(QuestionId id, int revision) {
        QuestionDetails question = take(id, revision);
        if (question.bank() != Bank.PRACTICE) {
            throw new DomainException("question.exam-needs-review");
        }
        QuestionDetails.Version draft = completeDraft(question);
        question.published().ifPresent(v -> versions.move(v.id(), VersionState.APPROVED, VersionState.RETIRED));
        versions.move(draft.id(), VersionState.DRAFT, VersionState.APPROVED);
        steps.add(draft.id(), VersionStep.Kind.PUBLISHED, current.id());
        audit("question.published", question, version(draft));
        return reload(id);
    }

    /** Takes the question out of every future draw; papers already drawn keep their version. */
    public QuestionDetails retire(QuestionId id, int revision) {
        QuestionDetails question = take(id, revision);
        question.versions().stream()
                .filter(v -> v.state() != VersionState.RETIRED)
                .forEach(v -> {
                    versions.move(v.id(), v.state(), VersionState.RETIRED);
                    steps.add(v.id(), VersionStep.Kind.RETIRED, current.id());
                });
        repository.markEdited(id);
        audit("question.retired", question, Map.of());
        return reload(id);
    }

    private QuestionDetails take(QuestionId id, int revision) {
        return repository.take(id, revision, current.id(), Role.INSTRUCTOR);
    }

    private QuestionDetails reload(QuestionId id) {
        return repository.find(id, current.id(), Role.INSTRUCTOR).orElseThrow();
    }

    private static QuestionDetails.Version completeDraft(QuestionDetails question) {
        QuestionDetails.Version draft = AuthorDesk.draft(question);
        IncompleteQuestionException.demandNone(
                QuestionCheck.complete(draft.content().body()));
        return draft;
    }

    private static Map<String, String> version(QuestionDetails.Version version) {
        return Map.of("version", String.valueOf(version.number()), "hash", version.hash());
    }

    private void audit(String action, QuestionDetails question, Map<String, String> details) {
        events.publishEvent(new Audited(action, "question:" + question.id().value(), details));
    }
}
