package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import org.pruefstein.shared.Fraction;

/**
 * The score of an answer: a pure function of question body and answer, an exact share from 0 to 1 of the points the
 * question is worth. No answer scores below 0 and a blank answer is 0.
 */
public final class Scoring {
    private Scoring() {}

    /**
     * The share of the points.
     *
     * <p>Multiple choice: {@code max(0, (right chosen − wrong chosen) ÷ right options)}, or all-or-nothing.
     * Kprim: four right judgements 1, three 1/2, fewer 0; a statement that was not judged counts as wrong.
     * Matching: right premises ÷ premises, or all-or-nothing. Ordering: see {@link OrderScoring}.
     * Case: Σ weight · share ÷ Σ weight of its questions. Cloze: right gaps ÷ gaps, or all-or-nothing.
     * Numeric: all points within the {@link AcceptedRange}.
     *
     * @throws InvalidAnswerException when the answer is of another kind than the question, or
     *     the question is {@link HandMarked}
     */
    public static Fraction score(QuestionBody body, Answer answer) {
        if (answer.blank()) {
            return Fraction.ZERO;
        }
        return switch (body) {
            case QuestionBody.SingleChoice q -> single(q, choice(answer));
            case QuestionBody.TrueFalse q -> single(q, choice(answer));
            case QuestionBody.MultipleChoice q -> multiple(q, choice(answer));
            case Kprim q -> kprim(q, judged(answer));
            case Matching q -> matching(q, matched(answer));
            case Cloze q -> cloze(q, answer);
            case CaseGroup q -> group(q, answer);
            case Ordering q -> OrderScoring.score(q, placed(answer));
            case QuestionBody.Numeric q -> numeric(q, text(answer));
            case ShortText q -> full(q.accepts(text(answer)));
            case HandMarked _ -> throw new InvalidAnswerException("marked-by-hand");
        };
    }

    private static Fraction single(QuestionBody body, List<String> keys) {
        return full(keys.size() == 1
                && body.option(keys.getFirst())
                        .filter(QuestionBody.Option::correct)
                        .isPresent());
    }

    private static Fraction multiple(QuestionBody.MultipleChoice body, List<String> keys) {
        long right =
                body.options().stream().filter(QuestionBody.Option::correct).count();
        long hits = keys.stream()
                .filter(k -> body.option(k).filter(QuestionBody.Option::correct).isPresent())
                .count();
        long misses = keys.size() - hits;
        return body.allOrNothing()
                ? full(hits == right && misses == 0)
                : Fraction.of(hits - misses, right).atLeastZero();
    }

    private static Fraction kprim(Kprim body, Map<String, Boolean> judged) {
        long right = body.options().stream()
                .filter(o -> Boolean.valueOf(o.correct()).equals(judged.get(o.key())))
                .count();
        return right == Kprim.STATEMENTS - 1 ? Fraction.of(1, 2) : full(right == Kprim.STATEMENTS);
    }

    private static Fraction matching(Matching body, Map<String, String> matched) {
        long right = body.premises().stream()
                .filter(p -> p.target().equals(matched.get(p.key())))
                .count();
        int all = body.premises().size();
        return body.allOrNothing() ? full(right == all) : Fraction.of(right, all);
    }

    private static Fraction group(CaseGroup body, Answer answer) {
        if (!(answer instanceof Answer.Group group)) {
            throw new InvalidAnswerException("wrong-kind");
        }
        Fraction sum = Fraction.ZERO;
        for (CaseGroup.Sub question : body.questions()) {
            sum = sum.plus(within(question, group).times(Fraction.of(question.weight())));
        }
        return body.weight() < 1 ? Fraction.ZERO : sum.dividedBy(Fraction.of(body.weight()));
    }

    /** The share of one question of a case, from 0 to 1. */
    public static Fraction within(CaseGroup.Sub question, Answer.Group answer) {
        Answer given = answer.answers().get(question.key());
        return given == null ? Fraction.ZERO : score(question.body(), given);
    }

    private static Fraction cloze(Cloze body, Answer answer) {
        if (!(answer instanceof Answer.Gaps gaps)) {
            throw new InvalidAnswerException("wrong-kind");
        }
        long right = body.gaps().stream()
                .filter(gap -> gaps.given(gap.key()).filter(gap::accepts).isPresent())
                .count();
        int all = body.gaps().size();
        return body.allOrNothing() ? full(right == all) : Fraction.of(right, all);
    }

    private static Fraction numeric(QuestionBody.Numeric body, String text) {
        return full(
                DecimalText.parse(text).filter(AcceptedRange.of(body)::contains).isPresent());
    }

    private static Fraction full(boolean right) {
        return right ? Fraction.ONE : Fraction.ZERO;
    }

    private static List<String> choice(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice.keys();
        }
        throw new InvalidAnswerException("wrong-kind");
    }

    private static Map<String, Boolean> judged(Answer answer) {
        if (answer instanceof Answer.Judgements judgements) {
            return judgements.judged();
        }
        throw new InvalidAnswerException("wrong-kind");
    }

    private static Map<String, String> matched(Answer answer) {
        if (answer instanceof Answer.Pairs pairs) {
            return pairs.matched();
        }
        throw new InvalidAnswerException("wrong-kind");
    }

    private static Answer.Places placed(Answer answer) {
        if (answer instanceof Answer.Places places) {
            return places;
        }
        throw new InvalidAnswerException("wrong-kind");
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.text();
        }
        throw new InvalidAnswerException("wrong-kind");
    }
}
