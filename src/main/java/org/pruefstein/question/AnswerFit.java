package org.pruefstein.question;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer can be one to a question at all: of its kind, naming its parts only, and not oversized. */
public final class AnswerFit {
    private static final Pattern FILE_HASH = Pattern.compile("[0-9a-f]{64}");

    private AnswerFit() {}

    /** Whether a question can have this answer; every question can have a blank one. */
    public static boolean fits(QuestionBody body, Answer answer) {
        return answer.blank() && fitsInSize(body, answer)
                || reason(body, answer).isEmpty();
    }

    /** @throws InvalidAnswerException when the question cannot have this answer */
    public static void demand(QuestionBody body, Answer answer) {
        if (!fits(body, answer)) {
            throw new InvalidAnswerException(reason(body, answer).orElse("too-long"));
        }
    }

    private static Optional<String> reason(QuestionBody body, Answer answer) {
        return switch (body.type()) {
            case SINGLE_CHOICE, TRUE_FALSE -> choice(body, answer, 1);
            case MULTIPLE_CHOICE -> choice(body, answer, body.options().size());
            case KPRIM ->
                answer instanceof Answer.Judgements judgements
                        ? unless(judgements.judged().keySet().stream().allMatch(k -> has(body, k)), "unknown-token")
                        : Optional.of("wrong-kind");
            case MATCHING -> pairs(body, answer);
            case ORDERING -> places(body, answer);
            case CLOZE -> gaps((Cloze) body, answer);
            case CASE -> group((CaseGroup) body, answer);
            case NUMERIC, SHORT_TEXT, ESSAY ->
                answer instanceof Answer.Text
                        ? unless(fitsInSize(body, answer), "too-long")
                        : Optional.of("wrong-kind");
            case FILE_HAND_IN -> file(answer);
        };
    }

    private static Optional<String> choice(QuestionBody body, Answer answer, int most) {
        if (!(answer instanceof Answer.Choice choice)) {
            return Optional.of("wrong-kind");
        }
        if (choice.keys().size() > most) {
            return Optional.of("too-many");
        }
        return unless(choice.keys().stream().allMatch(k -> has(body, k)), "unknown-token");
    }

    private static Optional<String> places(QuestionBody body, Answer answer) {
        if (!(answer instanceof Answer.Places places)) {
            return Optional.of("wrong-kind");
        }
        int last = body.parts().size();
        if (places.placed().values().stream().anyMatch(place -> place < 1 || place > last)) {
            return Optional.of("unknown-place");
        }
        return unless(places.placed().keySet().stream().allMatch(k -> has(body, k)), "unknown-token");
    }

    private static Optional<String> pairs(QuestionBody body, Answer answer) {
        if (!(answer instanceof Answer.Pairs pairs)) {
            return Optional.of("wrong-kind");
        }
        return unless(
                pairs.matched().entrySet().stream()
                        .allMatch(pair -> body.part(pair.getKey())
                                        .filter(Matching.Premise.class::isInstance)
                                        .isPresent()
                                && body.part(pair.getValue())
                                        .filter(Matching.Target.class::isInstance)
                                        .isPresent()),
                "unknown-token");
    }

    private static Optional<String> gaps(Cloze body, Answer answer) {
        if (!(answer instanceof Answer.Gaps gaps)) {
            return Optional.of("wrong-kind");
        }
        boolean known = gaps.typed().keySet().stream()
                        .allMatch(k -> body.gap(k)
                                .filter(g -> !(g instanceof Gap.Choice))
                                .isPresent())
                && gaps.chosen().entrySet().stream()
                        .allMatch(e -> body.gap(e.getKey())
                                .filter(Gap.Choice.class::isInstance)
                                .flatMap(g -> ((Gap.Choice) g).option(e.getValue()))
                                .isPresent());
        return known ? unless(fitsInSize(body, answer), "too-long") : Optional.of("unknown-token");
    }

    private static Optional<String> file(Answer answer) {
        return answer instanceof Answer.File file
                ? unless(
                        FILE_HASH.matcher(file.hash()).matches()
                                && file.size() > 0
                                && file.name().equals(Answer.File.plainName(file.name())),
                        "malformed")
                : Optional.of("wrong-kind");
    }

    private static Optional<String> group(CaseGroup body, Answer answer) {
        return answer instanceof Answer.Group group
                ? group.answers().entrySet().stream()
                        .flatMap(given -> body
                                .question(given.getKey())
                                .map(q -> reason(q.body(), given.getValue()))
                                .orElse(Optional.of("unknown-token"))
                                .stream())
                        .findFirst()
                : Optional.of("wrong-kind");
    }

    private static boolean fitsInSize(QuestionBody body, Answer answer) {
        if (answer instanceof Answer.Gaps gaps) {
            return gaps.typed().values().stream().allMatch(t -> t.length() <= Cloze.MAX_TEXT);
        }
        int most = body instanceof Essay ? Essay.MAX_LENGTH : AnswerWire.MAX_TEXT;
        return !(answer instanceof Answer.Text text) || text.text().length() <= most;
    }

    private static boolean has(QuestionBody body, String key) {
        return body.part(key).isPresent();
    }

    private static Optional<String> unless(boolean kept, String reason) {
        return kept ? Optional.empty() : Optional.of(reason);
    }
}
