package org.pruefstein.question;

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
    /** How many questions leave or enter at once, at most. */
    public static final int MOST = 5000;

    private final ExchangeQueries queries;
    private final ImportPlans plans;
    private final QuestionRepository repository;
    private final VersionRepository versions;
    private final TagRepository tags;
    private final AuthorDesk desk;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    QuestionExchange(
            ExchangeQueries queries,
            ImportPlans plans,
            QuestionRepository repository,
            VersionRepository versions,
            TagRepository tags,
            AuthorDesk desk,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.plans = plans;
        this.repository = repository;
        this.versions = versions;
        this.tags = tags;
        this.desk = desk;
        this.current = current;
        this.events = events;
    }

    /**
     * The newest version of each question that is not retired, by key; audited, because exam items are among them.
     *
     * @param moduleKey of one module only; empty for all of the course
     * @throws DomainException {@code question.export-too-many} when there are more than {@link #MOST}
     */
    public List<ExchangedQuestion> bank(String courseKey, String moduleKey) {
        List<ExchangeQueries.Row> rows = queries.bank(courseKey, moduleKey, current.id(), MOST + 1);
        if (rows.size() > MOST) {
            throw new DomainException("question.export-too-many", MOST);
        }
        Map<QuestionId, List<Tag>> tagged = tagsOf(rows);
        List<ExchangedQuestion> bank = rows.stream()
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
        return plans.of(questions, known(courseKey, questions, false));
    }

    /**
     * Takes them over: all new and changed ones, or none.
     *
     * @param seen the plan that the person agreed to
     * @throws DomainException {@code question.import-overtaken} when it would be another one by now
     * @throws IncompleteQuestionException when a text is too long
     */
    public void apply(String courseKey, List<ExchangedQuestion> questions, List<ImportStep> seen) {
        Map<String, ExchangeQueries.Row> known = known(courseKey, questions, true);
        List<ImportStep> steps = plans.of(questions, known);
        if (!steps.equals(seen)) {
            throw new DomainException("question.import-overtaken");
        }
        try {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).takes()) {
                    take(courseKey, questions.get(i), known.get(questions.get(i).key()));
                }
            }
        } catch (DuplicateKeyException e) {
            throw new DomainException("question.import-overtaken");
        }
        long taken = steps.stream().filter(ImportStep::takes).count();
        events.publishEvent(new Audited(
                "question.bank-imported", "course:" + courseKey, Map.of("questions", String.valueOf(taken))));
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
            if (ImportPlans.differs(question, row)) {
                desk.save(id, row.version(), question.content());
            }
        }
        List<Tag> before = tags.of(List.of(id)).getOrDefault(id, List.of());
        if (!before.equals(question.tags()) && tags.touch(id, current.id())) {
            before.stream().filter(tag -> !Tag.contains(question.tags(), tag)).forEach(tag -> tags.remove(id, tag));
            question.tags().forEach(tag -> tags.add(id, tag));
        }
    }

    private Map<String, ExchangeQueries.Row> known(
            String courseKey, List<ExchangedQuestion> questions, boolean locked) {
        List<String> keys = questions.stream().map(ExchangedQuestion::key).toList();
        return queries.of(courseKey, keys, current.id(), locked);
    }

    private Map<QuestionId, List<Tag>> tagsOf(Collection<ExchangeQueries.Row> rows) {
        return tags.of(rows.stream().map(row -> new QuestionId(row.id())).toList());
    }
}
