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
 * The history of a question: saying what a new version changes, and taking an old one up again. For instructors of the
 * question's course; to anybody else a question does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class VersionDesk {
    /** Longest explanation of a change, in characters. */
    public static final int MAX_NOTE = 500;

    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final VersionSteps steps;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    VersionDesk(
            QuestionRepository repository,
            VersionRepository versions,
            VersionSteps steps,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.steps = steps;
        this.current = current;
        this.events = events;
    }

    /**
     * Says what the draft changes, for those who read the history; blank takes it back.
     *
     * @throws DomainException {@code question.note-too-long}, {@code question.changed-meanwhile},
     *     {@code question.no-draft} or {@code question.in-review}
     */
    public QuestionDetails explain(QuestionId id, int revision, String note) {
        if (note.strip().length() > MAX_NOTE) {
            throw new DomainException("question.note-too-long");
        }
        QuestionDetails question = take(id, revision);
        steps.explain(AuthorDesk.draft(question).id(), note);
        return reload(id);
    }

    /**
     * Makes a new draft that says what an older version says. Whoever wrote the older text counts as an author of the
     * new version too, and does not approve it; approval and release of the key are needed again. Discarding the draft
     * undoes it.
     *
     * @param number of the older version
     * @throws NotFoundException when the question has no such version
     * @throws DomainException {@code question.draft-exists} or {@code question.in-review} when there is an open version,
     *     {@code question.is-newest}, {@code question.type-fixed}, {@code question.changed-meanwhile}
     */
    public QuestionDetails restore(QuestionId id, int revision, int number) {
        QuestionDetails question = take(id, revision);
        QuestionDetails.Version old =
                question.version(number).orElseThrow(() -> new NotFoundException("question-version"));
        question.open().ifPresent(open -> {
            throw new DomainException(
                    open.state() == VersionState.DRAFT ? "question.draft-exists" : "question.in-review");
        });
        if (old.number() == question.newest().number()) {
            throw new DomainException("question.is-newest");
        }
        if (old.content().body().type() != question.newest().content().body().type()) {
            throw new DomainException("question.type-fixed");
        }
        QuestionVersionId draft = versions.insert(id, VersionState.DRAFT, old.content());
        steps.markRestored(draft, number);
        old.authors().forEach(author -> versions.addAuthor(draft, author));
        versions.addAuthor(draft, current.id());
        repository.markEdited(id);
        events.publishEvent(new Audited(
                "question.version-restored",
                "question:" + id.value(),
                Map.of(
                        "from",
                        String.valueOf(number),
                        "version",
                        String.valueOf(question.newest().number() + 1),
                        "hash",
                        old.hash())));
        return reload(id);
    }

    private QuestionDetails take(QuestionId id, int revision) {
        return repository.take(id, revision, current.id(), Role.INSTRUCTOR);
    }

    private QuestionDetails reload(QuestionId id) {
        return repository.find(id, current.id(), Role.INSTRUCTOR).orElseThrow();
    }
}
