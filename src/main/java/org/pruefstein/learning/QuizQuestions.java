package org.pruefstein.learning;

import java.util.Optional;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerFit;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.DecimalText;
import org.pruefstein.question.Gap;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
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

    QuizQuestions(QuizRepository repository, QuestionPool pool) {
        this.repository = repository;
        this.pool = pool;
    }

    /** @throws NotFoundException when the quiz has no such position */
    QuizStep step(QuizRepository.Attempt attempt, int position) {
        return repository.items(attempt.key()).stream()
                .filter(item -> item.position() == position)
                .map(item -> step(attempt, item))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question"));
    }

    Optional<QuizStep> firstOpen(QuizRepository.Attempt attempt) {
        return repository.items(attempt.key()).stream()
                .filter(item -> item.answer() == null)
                .map(item -> step(attempt, item))
                .findFirst();
    }

    private QuizStep step(QuizRepository.Attempt attempt, QuizRepository.Item item) {
        QuestionVersion version = pool.version(item.versionId());
        QuizStep.Given given = item.answer() == null || item.score() == null
                ? null
                : new QuizStep.Given(CanonicalJson.read(item.answer(), Answer.class), Fraction.parse(item.score()));
        return new QuizStep(attempt.key(), item.position(), attempt.questions(), version, item.optionTokens(), given);
    }

    /** What was typed must be a number where one is asked for; everything else must belong to the question. */
    static void check(QuestionBody body, Answer answer) {
        AnswerFit.demand(body, answer);
        boolean unread = switch (body) {
            case QuestionBody.Numeric _ -> answer instanceof Answer.Text text && !text.blank() && !number(text.text());
            case Cloze cloze ->
                answer instanceof Answer.Gaps gaps
                        && cloze.gaps().stream()
                                .filter(Gap.Number.class::isInstance)
                                .anyMatch(gap -> gaps.given(gap.key())
                                        .filter(given -> !number(given))
                                        .isPresent());
            default -> false;
        };
        if (unread) {
            throw new DomainException("learning.not-a-number");
        }
    }

    private static boolean number(String typed) {
        return DecimalText.parse(typed).isPresent();
    }
}
