package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Role;
import org.pruefstein.question.BulkOutcome.Change;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One question of an action on many, forth and back, in one transaction. */
@Component
@Transactional
class BulkStep {
    private final QuestionRepository questions;
    private final TagRepository tags;
    private final VersionRepository versions;
    private final BulkMove move;
    private final PublicationDesk publication;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    BulkStep(
            QuestionRepository questions,
            TagRepository tags,
            VersionRepository versions,
            BulkMove move,
            PublicationDesk publication,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.tags = tags;
        this.versions = versions;
        this.move = move;
        this.publication = publication;
        this.current = current;
        this.events = events;
    }

    public Change apply(QuestionId id, BulkAction action) {
        QuestionDetails question = find(id);
        switch (action) {
            case BulkAction.AddTag(Tag tag) -> tag(question, tag, true);
            case BulkAction.RemoveTag(Tag tag) -> tag(question, tag, false);
            case BulkAction.Move to -> move.forth(question, to);
            case BulkAction.Submit() -> publication.submit(id, question.revision());
            case BulkAction.Retire() -> retire(question);
        }
        return new Change(id, action, question, questions.touched(id));
    }

    public Change undo(Change change) {
        if (!questions.isAsTouched(change.id(), change.touched())) {
            throw new DomainException("question.changed-meanwhile");
        }
        QuestionDetails question = find(change.id());
        switch (change.action()) {
            case BulkAction.AddTag(Tag tag) -> tag(question, tag, false);
            case BulkAction.RemoveTag(Tag tag) -> tag(question, tag, true);
            case BulkAction.Move to -> move.back(question, change.before());
            case BulkAction.Submit() -> publication.takeBack(question.id(), question.revision());
            case BulkAction.Retire() -> restore(question, change.before());
        }
        return new Change(change.id(), change.action(), question, questions.touched(change.id()));
    }

    private void tag(QuestionDetails question, Tag tag, boolean wanted) {
        if (!tags.touch(question.id(), current.id())) {
            throw new NotFoundException("question");
        }
        List<Tag> present = tags.of(List.of(question.id())).getOrDefault(question.id(), List.of());
        if (Tag.contains(present, tag) == wanted) {
            throw new DomainException(wanted ? "question.bulk-has-tag" : "question.bulk-lacks-tag");
        }
        if (wanted && present.size() == Tag.MAX_TAGS) {
            throw new DomainException("question.too-many-tags", Tag.MAX_TAGS);
        }
        if (wanted) {
            tags.add(question.id(), tag);
        } else {
            tags.remove(question.id(), tag);
        }
        audit(wanted ? "question.tag-added" : "question.tag-removed", question, Map.of("tag", tag.name()));
    }

    private void retire(QuestionDetails question) {
        if (question.versions().stream().allMatch(v -> v.state() == VersionState.RETIRED)) {
            throw new DomainException("question.is-retired");
        }
        publication.retire(question.id(), question.revision());
    }

    private void restore(QuestionDetails question, QuestionDetails before) {
        questions.take(question.id(), question.revision(), current.id(), Role.INSTRUCTOR);
        before.versions().stream()
                .filter(v -> v.state() != VersionState.RETIRED)
                .forEach(v -> versions.move(v.id(), VersionState.RETIRED, v.state()));
        audit("question.retirement-undone", question, Map.of());
    }

    private QuestionDetails find(QuestionId id) {
        return questions.find(id, current.id(), Role.INSTRUCTOR).orElseThrow(() -> new NotFoundException("question"));
    }

    private void audit(String action, QuestionDetails question, Map<String, String> details) {
        events.publishEvent(new Audited(action, "question:" + question.id().value(), details));
    }
}
