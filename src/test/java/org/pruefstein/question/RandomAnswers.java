package org.pruefstein.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers by chance, right and wrong and in between, of the kind that a question asks for. */
public final class RandomAnswers {
    private final Random random;

    /** @param seed the same answers for the same seed */
    public RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** An answer to a question that is scored by a rule. */
    public Answer to(QuestionBody body) {
        return switch (body) {
            case QuestionBody.SingleChoice q -> new Answer.Choice(List.of(one(keys(q.options()))));
            case QuestionBody.TrueFalse q -> new Answer.Choice(List.of(one(keys(q.options()))));
            case QuestionBody.MultipleChoice q -> new Answer.Choice(some(keys(q.options())));
            case Kprim q ->
                new Answer.Judgements(
                        some(keys(q.options())).stream().collect(Collectors.toMap(k -> k, _ -> random.nextBoolean())));
            case Matching q -> {
                List<String> targets = keys(q.targets());
                yield new Answer.Pairs(
                        some(keys(q.premises())).stream().collect(Collectors.toMap(k -> k, _ -> one(targets))));
            }
            case Ordering q -> {
                List<String> keys = new ArrayList<>(keys(q.items()));
                Collections.shuffle(keys, random);
                yield new Answer.Places(
                        IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(keys::get, i -> i + 1)));
            }
            case QuestionBody.Numeric q -> new Answer.Text(number(q.answer(), q.tolerance()));
            case ShortText q -> new Answer.Text(words(q.answers()));
            case Cloze q -> gaps(q);
            case CaseGroup q ->
                new Answer.Group(
                        q.questions().stream().collect(Collectors.toMap(CaseGroup.Sub::key, sub -> to(sub.body()))));
            case HandMarked _ -> throw new IllegalArgumentException("marked by hand");
        };
    }

    /** Points for each row of the rubric. */
    public Map<String, Integer> rating(HandMarked body) {
        return body.rubric().stream()
                .collect(Collectors.toMap(row -> row.key(), row -> random.nextInt(row.points() + 1)));
    }

    private Answer gaps(Cloze body) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> chosen = new HashMap<>();
        for (Gap gap : body.gaps()) {
            switch (gap) {
                case Gap.Words words -> typed.put(words.key(), words(words.answers()));
                case Gap.Number number -> typed.put(number.key(), number(number.answer(), number.tolerance()));
                case Gap.Choice choice -> chosen.put(choice.key(), one(keys(choice.options())));
            }
        }
        return new Answer.Gaps(typed, chosen);
    }

    /** Within, at and beyond the tolerance. */
    private String number(String right, String tolerance) {
        BigDecimal away = new BigDecimal(tolerance).multiply(BigDecimal.valueOf(random.nextInt(9) - 4, 1));
        return new BigDecimal(right)
                .add(away.multiply(BigDecimal.valueOf(5)))
                .toPlainString()
                .replace('.', ',');
    }

    /** One of those accepted, as people type it, or something else. */
    private String words(List<String> accepted) {
        String word = one(accepted).replace("*", "xyz");
        return switch (random.nextInt(5)) {
            case 0 -> word.toUpperCase(Locale.GERMAN);
            case 1 -> "  " + word + " ";
            case 2 -> word + "s";
            case 3 -> "Etwas anderes";
            default -> word;
        };
    }

    private static List<String> keys(List<? extends QuestionBody.Part> parts) {
        return parts.stream().map(QuestionBody.Part::key).toList();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        return of.stream().filter(_ -> random.nextInt(4) > 0).toList();
    }
}
