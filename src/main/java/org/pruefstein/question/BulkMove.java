package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a question to another module and objective of its course, by the same rules as an author who edits it. */
@Component
class BulkMove {
    private final AuthorDesk desk;
    private final PublicationDesk publication;
    private final CourseCatalog catalog;
    private final ApplicationEventPublisher events;

    BulkMove(AuthorDesk desk, PublicationDesk publication, CourseCatalog catalog, ApplicationEventPublisher events) {
        this.desk = desk;
        this.publication = publication;
        this.catalog = catalog;
        this.events = events;
    }

    void forth(QuestionDetails question, BulkAction.Move to) {
        if (!question.courseKey().equals(to.courseKey())) {
            throw new DomainException("question.bulk-other-course");
        }
        if (!exists(to)) {
            throw new DomainException("question.objective-missing");
        }
        QuestionDetails.Version newest = question.newest();
        if (newest.state() == VersionState.RETIRED) {
            throw new DomainException("question.is-retired");
        }
        QuestionContent content = newest.content();
        QuestionContent moved = new QuestionContent(
                to.moduleKey(), to.objectiveKey(), content.level(), content.body(), content.evidence());
        if (moved.equals(content)) {
            throw new DomainException("question.bulk-is-there");
        }
        place(question, moved, newest.state());
    }

    /** What was a draft is one again with its old place; a draft made by the move goes; a publication is published anew. */
    void back(QuestionDetails question, QuestionDetails before) {
        QuestionDetails.Version old = before.newest();
        if (question.newest().number() > old.number() && question.newest().state() == VersionState.DRAFT) {
            desk.discard(question.id(), question.revision());
        } else {
            place(question, old.content(), old.state());
        }
    }

    private void place(QuestionDetails question, QuestionContent content, VersionState state) {
        QuestionDetails saved = desk.save(question.id(), question.revision(), content);
        if (state == VersionState.APPROVED && question.bank() == Bank.PRACTICE) {
            publication.publish(question.id(), saved.revision());
        }
        events.publishEvent(new Audited(
                "question.moved",
                "question:" + question.id().value(),
                Map.of("module", content.moduleKey(), "objective", content.objectiveKey())));
    }

    private boolean exists(BulkAction.Move to) {
        return catalog.newest(to.courseKey())
                .flatMap(edition -> edition.outline().module(to.moduleKey()))
                .filter(module ->
                        module.objectives().stream().anyMatch(o -> o.key().equals(to.objectiveKey())))
                .isPresent();
    }
}
