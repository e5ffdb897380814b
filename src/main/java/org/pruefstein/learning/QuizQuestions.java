package org.pruefstein.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerFit;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.DecimalText;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.Gap;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.Scoring;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** The questions of a quiz that is under way, and what may be said to them. */
@Component
class QuizQuestions {
    private final QuizRepository repository;
    private final QuestionPool pool;
    private final QuestionSources sources;

    QuizQuestions(QuizRepository repository, QuestionPool pool, QuestionSources sources) {
        this.repository = repository;
        this.pool = pool;
        this.sources = sources;
    }

    /** @throws NotFoundException when the quiz has no such position */
    QuizStep step(QuizRepository.Attempt attempt, int position) {
        return repository.items(attempt.key()).stream()
                .filter(item -> item.position() == position)
                .map(item -> step(attempt, item))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question"));
    }

    /** All questions in order. */
    List<QuizStep> all(QuizRepository.Attempt attempt) {
        return repository.items(attempt.key()).stream()
                .map(item -> step(attempt, item))
                .toList();
    }

    Optional<QuizStep> firstOpen(QuizRepository.Attempt attempt) {
        return repository.items(attempt.key()).stream()
                .filter(item -> !item.settled())
                .map(item -> step(attempt, item))
                .findFirst();
    }

    private QuizStep step(QuizRepository.Attempt attempt, QuizRepository.Item item) {
        QuestionVersion version = pool.version(item.versionId());
        Answer answer = answer(item.answer());
        QuizStep.Given given = answer == null
                ? null
                : new QuizStep.Given(answer, score(item.score()), sources.of(version), rating(item.rating()));
        return new QuizStep(
                attempt.key(),
                item.position(),
                attempt.questions(),
                version,
                item.optionTokens(),
                answer(item.draft()),
                given);
    }

    private static @Nullable Fraction score(@Nullable String stored) {
        return stored == null ? null : Fraction.parse(stored);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> rating(@Nullable String stored) {
        return stored == null ? Map.of() : CanonicalJson.read(stored, Map.class);
    }

    private static @Nullable Answer answer(@Nullable String stored) {
        return stored == null ? null : CanonicalJson.read(stored, Answer.class);
    }

    /** The exact share of the point; nothing where the person is to rate the answer. */
    static @Nullable Fraction score(QuestionBody body, Answer answer) {
        return body instanceof HandMarked && !answer.blank() ? null : Scoring.score(body, answer);
    }

    /**
     * What was typed must be a number or long enough where that is asked for, and a file the one that was taken;
     * everything else must belong to the question.
     */
    static void check(QuizStep asked, Answer answer) {
        QuestionBody body = asked.version().body();
        AnswerFit.demand(body, answer);
        if (body instanceof FileHandIn && !answer.blank() && !answer.equals(asked.draft())) {
            throw new DomainException("learning.file-replaced");
        }
        if (body instanceof Essay essay && answer instanceof Answer.Text text && !text.blank()) {
            int words = Essay.words(text.text());
            if (words < essay.minWords()) {
                throw new DomainException("learning.words-few", essay.minWords(), words);
            }
            if (essay.maxWords() > 0 && words > essay.maxWords()) {
                throw new DomainException("learning.words-many", essay.maxWords(), words);
            }
        }
        if (!readable(body, answer)) {
            throw new DomainException("learning.not-a-number");
        }
    }

    /** Whether everything typed where a number is asked for is one. */
    private static boolean readable(QuestionBody body, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> !(body instanceof QuestionBody.Numeric) || text.blank() || number(text.text());
            case Answer.Gaps gaps ->
                !(body instanceof Cloze cloze)
                        || cloze.gaps().stream()
                                .filter(Gap.Number.class::isInstance)
                                .flatMap(gap -> gaps.given(gap.key()).stream())
                                .allMatch(QuizQuestions::number);
            case Answer.Group group ->
                !(body instanceof CaseGroup cases)
                        || cases.questions().stream()
                                .allMatch(
                                        q -> Optional.ofNullable(group.answers().get(q.key()))
                                                .map(given -> readable(q.body(), given))
                                                .orElse(true));
            default -> true;
        };
    }

    private static boolean number(String typed) {
        return DecimalText.parse(typed).isPresent();
    }
}
