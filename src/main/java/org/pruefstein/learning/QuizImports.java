package org.pruefstein.learning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.QuestionId;

/** Decides what an import does with a quiz. */
final class QuizImports {
    private static final int NAMED = 10;

    private QuizImports() {}

    /** A quiz with the same key as it stands here. */
    record Stored(ExchangedQuiz quiz, int revision, boolean retired) {}

    /**
     * What is done with it.
     *
     * @param modules keys of the course's modules
     * @param there keys of the practice questions that are here or enter with it
     */
    static QuizImportStep step(ExchangedQuiz quiz, @Nullable Stored stored, Set<String> modules, Set<String> there) {
        int revision = stored == null ? 0 : stored.revision();
        List<String> missing =
                quiz.questions().stream().filter(key -> !there.contains(key)).toList();
        if (!missing.isEmpty()) {
            return refused(quiz, revision, "learning.import-questions-missing", List.of(names(missing)));
        }
        if (!quiz.moduleKey().isEmpty() && !modules.contains(quiz.moduleKey())) {
            return refused(quiz, revision, "learning.import-module-unknown", List.of(quiz.moduleKey()));
        }
        List<QuizPlanCheck.Problem> problems = QuizPlanCheck.limits(quiz.plan(quiz.questions().stream()
                .map(key -> new QuestionId((long) quiz.questions().indexOf(key)))
                .toList()));
        if (!problems.isEmpty()) {
            QuizPlanCheck.Problem first = problems.getFirst();
            return refused(quiz, revision, first.messageKey(), first.arguments());
        }
        if (stored != null && stored.retired()) {
            return refused(quiz, revision, "learning.import-retired", List.of());
        }
        ImportStep.Kind kind = stored == null
                ? ImportStep.Kind.NEW
                : stored.quiz().equals(quiz) ? ImportStep.Kind.IDENTICAL : ImportStep.Kind.CHANGED;
        return new QuizImportStep(quiz.key(), quiz.title(), kind, null, List.of(), revision);
    }

    private static String names(List<String> keys) {
        return String.join(", ", keys.subList(0, Math.min(NAMED, keys.size()))) + (keys.size() > NAMED ? " …" : "");
    }

    private static QuizImportStep refused(ExchangedQuiz quiz, int revision, String note, List<Object> arguments) {
        return new QuizImportStep(quiz.key(), quiz.title(), ImportStep.Kind.CONFLICT, note, arguments, revision);
    }
}
