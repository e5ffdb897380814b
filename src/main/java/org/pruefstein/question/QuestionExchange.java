package org.pruefstein.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the questions of a course away and takes them back, each known by its key. For instructors of the course. */
@Service
@Transactional
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
public class QuestionExchange {
    private final ExchangeQueries queries;
    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final TagRepository tags;
    private final AuthorDesk desk;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    QuestionExchange(
            ExchangeQueries queries,
            QuestionRepository repository,
            VersionRepository versions,
            TagRepository tags,
            AuthorDesk desk,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.repository = repository;
        this.versions = versions;
        this.tags = tags;
        this.desk = desk;
        this.current = current;
        this.events = events;
    }

    /** The newest version of each question that is not retired, by key; audited, because exam items are among them. */
    public List<ExchangedQuestion> bank(String courseKey) {
        Collection<ExchangeQueries.Row> rows =
                queries.of(courseKey, current.id(), false).values();
        Map<QuestionId, List<Tag>> tagged = tagsOf(rows);
        List<ExchangedQuestion> bank = rows.stream()
                .filter(row -> row.state() != VersionState.RETIRED)
                .map(row -> new ExchangedQuestion(
                        row.questionKey(),
                        row.bank(),
                        row.content(),
                        tagged.getOrDefault(new QuestionId(row.id()), List.of())))
                .toList();
        events.publishEvent(new Audited(
                "question.bank-exported", "course:" + courseKey, Map.of("questions", String.valueOf(bank.size()))));
        return bank;
    }

    /** What {@link #apply} would do with each of them, in their order. */
    @Transactional(readOnly = true)
    public List<ImportStep> plan(String courseKey, List<ExchangedQuestion> questions) {
        return plan(questions, queries.of(courseKey, current.id(), false));
    }

    /**
     * Takes them over: all new and changed ones, or none.
     *
     * @param seen the plan that the person agreed to
     * @throws DomainException {@code question.import-overtaken} when it would be another one by now
     * @throws IncompleteQuestionException when a text is too long
     */
    public void apply(String courseKey, List<ExchangedQuestion> questions, List<ImportStep> seen) {
        Map<String, ExchangeQueries.Row> known = queries.of(courseKey, current.id(), true);
        List<ImportStep> steps = plan(questions, known);
        if (!steps.equals(seen)) {
            throw new DomainException("question.import-overtaken");
        }
        try {
            for (int i = 0; i < steps.size(); i++) {
                ImportStep.Kind kind = steps.get(i).kind();
                if (kind == ImportStep.Kind.NEW || kind == ImportStep.Kind.CHANGED) {
                    take(courseKey, questions.get(i), known.get(questions.get(i).key()));
                }
            }
        } catch (DuplicateKeyException e) {
            throw new DomainException("question.import-overtaken");
        }
        events.publishEvent(new Audited(
                "question.bank-imported", "course:" + courseKey, Map.of("questions", String.valueOf(steps.size()))));
    }

    private void take(String courseKey, ExchangedQuestion question, ExchangeQueries.@Nullable Row row) {
        QuestionId id;
        if (row == null) {
            IncompleteQuestionException.demandNone(
                    QuestionCheck.sizes(question.content().body()));
            AccountId author = current.id();
            id = repository.insert(courseKey, question.key(), question.bank(), null, author);
            versions.addAuthor(versions.insert(id, VersionState.DRAFT, question.content()), author);
        } else {
            id = new QuestionId(row.id());
            if (differs(question, row)) {
                desk.save(id, row.version(), question.content());
            }
        }
        List<Tag> before = tags.of(List.of(id)).getOrDefault(id, List.of());
        if (!before.equals(question.tags()) && tags.touch(id, current.id())) {
            before.stream().filter(tag -> !Tag.contains(question.tags(), tag)).forEach(tag -> tags.remove(id, tag));
            question.tags().forEach(tag -> tags.add(id, tag));
        }
    }

    private List<ImportStep> plan(List<ExchangedQuestion> questions, Map<String, ExchangeQueries.Row> known) {
        Map<QuestionId, List<Tag>> tagged = tagsOf(known.values());
        List<ImportStep> steps = new ArrayList<>();
        for (ExchangedQuestion question : questions) {
            ExchangeQueries.Row row = known.get(question.key());
            steps.add(
                    row == null
                            ? new ImportStep(question.key(), ImportStep.Kind.NEW, null, 0)
                            : step(question, row, tagged.getOrDefault(new QuestionId(row.id()), List.of())));
        }
        return steps;
    }

    private static ImportStep step(ExchangedQuestion question, ExchangeQueries.Row row, List<Tag> tagged) {
        boolean differs = differs(question, row);
        String obstacle =
                row.bank() != question.bank() ? "question.import-other-bank" : differs ? obstacle(question, row) : null;
        ImportStep.Kind kind = obstacle != null
                ? ImportStep.Kind.CONFLICT
                : differs || !tagged.equals(question.tags()) ? ImportStep.Kind.CHANGED : ImportStep.Kind.IDENTICAL;
        boolean replaced = kind == ImportStep.Kind.CHANGED && differs && row.state() == VersionState.DRAFT;
        String note = obstacle != null
                ? obstacle
                : replaced
                        ? "question.import-replaces-draft"
                        : kind == ImportStep.Kind.CHANGED && !differs ? "question.import-tags-only" : null;
        return new ImportStep(question.key(), kind, note, row.version());
    }

    private static @Nullable String obstacle(ExchangedQuestion question, ExchangeQueries.Row row) {
        if (row.state() == VersionState.IN_REVIEW) {
            return "question.import-in-review";
        }
        if (row.state() == VersionState.DRAFT && row.foreignDraft()) {
            return "question.import-foreign-draft";
        }
        QuestionType type = question.content().body().type();
        return row.publishedType() != null && row.publishedType() != type ? "question.import-other-type" : null;
    }

    // a retired question that comes back as it was is a new draft all the same
    private static boolean differs(ExchangedQuestion question, ExchangeQueries.Row row) {
        return row.state() == VersionState.RETIRED
                || !row.content().fingerprint().equals(question.content().fingerprint());
    }

    private Map<QuestionId, List<Tag>> tagsOf(Collection<ExchangeQueries.Row> rows) {
        return tags.of(rows.stream().map(row -> new QuestionId(row.id())).toList());
    }
}
