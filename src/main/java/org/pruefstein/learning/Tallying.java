package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.pruefstein.learning.AnswerTally.Kind;
import org.pruefstein.learning.AnswerTally.Line;
import org.pruefstein.learning.AnswerTally.Mark;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;

/** Counts the answers to a question, in the way that fits its type. */
final class Tallying {
    private static final int MOST_TEXTS = 12;
    private static final int LEAST_LEARNERS = 2;

    private Tallying() {}

    /** Equal answers. @param learners how many people gave them @param right whether they earned all points */
    record Given(Answer answer, int count, int learners, boolean right) {}

    /** The answers to a question that is scored by a rule. */
    static AnswerTally of(QuestionBody body, List<Given> given, Locale locale) {
        return switch (body) {
            case QuestionBody.SingleChoice _, QuestionBody.MultipleChoice _, QuestionBody.TrueFalse _ ->
                new AnswerTally(Kind.CHOSEN, chosen(body, given, locale));
            case Kprim q ->
                parts(
                        q.options(),
                        given,
                        (option, answer) -> answer instanceof Answer.Judgements judgements
                                && Boolean.valueOf(option.correct())
                                        .equals(judgements.judged().get(option.key())));
            case Matching q ->
                parts(
                        q.premises(),
                        given,
                        (premise, answer) -> answer instanceof Answer.Pairs pairs
                                && premise.target().equals(pairs.matched().get(premise.key())));
            case Ordering q ->
                parts(
                        q.items(),
                        given,
                        (item, answer) -> answer instanceof Answer.Places places
                                && places.own(item.key())
                                        .equals(Optional.of(q.items().indexOf(item) + 1)));
            default -> new AnswerTally(Kind.GIVEN, texts(body, given, locale));
        };
    }

    /** What people gave themselves. @param ratings points by key of a criterion, with how often exactly these were given */
    static AnswerTally ofRatings(HandMarked body, Map<Map<String, Integer>, Integer> ratings) {
        int all = ratings.values().stream().mapToInt(n -> n).sum();
        return new AnswerTally(
                Kind.SELF_RATED,
                body.rubric().stream()
                        .map(row -> new Line(
                                AnswerWords.plain(row.text()),
                                ratings.entrySet().stream()
                                        .mapToInt(e -> e.getValue() * e.getKey().getOrDefault(row.key(), 0))
                                        .sum(),
                                all * row.points(),
                                Mark.NONE))
                        .toList());
    }

    private static List<Line> chosen(QuestionBody body, List<Given> given, Locale locale) {
        int all = sum(given);
        List<Line> lines = new ArrayList<>();
        for (QuestionBody.Option option : body.options()) {
            Answer only = new Answer.Choice(List.of(option.key()));
            int count = sum(given.stream()
                    .filter(g -> g.answer() instanceof Answer.Choice choice
                            && choice.keys().contains(option.key()))
                    .toList());
            lines.add(new Line(
                    String.join("", AnswerWords.of(body, only, locale)),
                    count,
                    all,
                    option.correct() ? Mark.RIGHT : Mark.WRONG));
        }
        none(given, lines);
        return lines;
    }

    private static <P extends QuestionBody.Part> AnswerTally parts(
            List<P> parts, List<Given> given, BiPredicate<P, Answer> right) {
        int all = sum(given);
        List<Line> lines = new ArrayList<>(parts.stream()
                .map(part -> new Line(
                        AnswerWords.plain(part.text()),
                        sum(given.stream()
                                .filter(g -> right.test(part, g.answer()))
                                .toList()),
                        all,
                        Mark.NONE))
                .toList());
        none(given, lines);
        return new AnswerTally(Kind.RIGHT_PARTS, lines);
    }

    /** The most frequent ones; what only one person gave could tell who, and is only counted. */
    private static List<Line> texts(QuestionBody body, List<Given> given, Locale locale) {
        int all = sum(given);
        List<Given> shown = given.stream()
                .filter(g -> !g.answer().blank() && g.learners() >= LEAST_LEARNERS)
                .limit(MOST_TEXTS)
                .toList();
        List<Line> lines = new ArrayList<>(shown.stream()
                .map(g -> new Line(
                        String.join(" · ", AnswerWords.of(body, g.answer(), locale)),
                        g.count(),
                        all,
                        g.right() ? Mark.RIGHT : Mark.WRONG))
                .toList());
        int rest = sum(given.stream()
                .filter(g -> !g.answer().blank() && !shown.contains(g))
                .toList());
        if (rest > 0) {
            lines.add(new Line("…", rest, all, Mark.NONE));
        }
        none(given, lines);
        return lines;
    }

    private static void none(List<Given> given, List<Line> lines) {
        int blank = sum(given.stream().filter(g -> g.answer().blank()).toList());
        if (blank > 0) {
            lines.add(new Line("", blank, sum(given), Mark.NONE));
        }
    }

    private static int sum(List<Given> given) {
        return given.stream().mapToInt(Given::count).sum();
    }
}
