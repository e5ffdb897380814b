package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.Sha256;
import org.springframework.stereotype.Component;

/** Decides what an import does with each question. */
@Component
class ImportPlans {
    private static final String TAGS_ONLY = "question.import-tags-only";
    private final ExchangeQueries queries;
    private final TagRepository tags;

    ImportPlans(ExchangeQueries queries, TagRepository tags) {
        this.queries = queries;
        this.tags = tags;
    }

    /** One step for each question, in their order. @param known the questions that have the same keys */
    List<ImportStep> of(List<ExchangedQuestion> questions, Map<String, ExchangeQueries.Row> known) {
        Map<QuestionId, List<Tag>> tagged = tags.of(
                known.values().stream().map(row -> new QuestionId(row.id())).toList());
        Set<String> specimens = queries.known(questions.stream()
                .filter(question -> question.bank() == Bank.EXAM)
                .map(ImportPlans::hash)
                .toList());
        return questions.stream()
                .map(question -> {
                    ExchangeQueries.Row row = known.get(question.key());
                    ImportStep step = row == null
                            ? new ImportStep(question.key(), ImportStep.Kind.NEW, null, 0)
                            : step(question, row, tagged.getOrDefault(new QuestionId(row.id()), List.of()));
                    return takesText(step) && question.bank() == Bank.EXAM && specimens.contains(hash(question))
                            ? step.refused("question.import-specimen")
                            : step;
                })
                .toList();
    }

    private static boolean takesText(ImportStep step) {
        return step.takes() && !TAGS_ONLY.equals(step.noteKey());
    }

    private static String hash(ExchangedQuestion question) {
        return Sha256.of(question.content().canonicalBody());
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
                        : kind == ImportStep.Kind.CHANGED && !differs ? TAGS_ONLY : null;
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
    static boolean differs(ExchangedQuestion question, ExchangeQueries.Row row) {
        return row.state() == VersionState.RETIRED
                || !row.content().fingerprint().equals(question.content().fingerprint());
    }
}
