package org.pruefstein.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answer that earns all points of a question. */
public final class ModelAnswer {
    private ModelAnswer() {}

    /** An answer whose {@link Scoring#score} is 1; where a person judges, the text of the model answer or no file. */
    public static Answer of(QuestionBody body) {
        return switch (body) {
            case QuestionBody.SingleChoice q -> right(q);
            case QuestionBody.MultipleChoice q -> right(q);
            case QuestionBody.TrueFalse q -> right(q);
            case Kprim q ->
                new Answer.Judgements(q.options().stream()
                        .collect(Collectors.toMap(QuestionBody.Option::key, QuestionBody.Option::correct)));
            case Ordering q ->
                new Answer.Places(IntStream.range(0, q.items().size())
                        .boxed()
                        .collect(Collectors.toMap(i -> q.items().get(i).key(), i -> i + 1)));
            case Matching q ->
                new Answer.Pairs(q.premises().stream()
                        .collect(Collectors.toMap(Matching.Premise::key, Matching.Premise::target)));
            case Cloze q -> gaps(q);
            case CaseGroup q ->
                new Answer.Group(
                        q.questions().stream().collect(Collectors.toMap(CaseGroup.Sub::key, sub -> of(sub.body()))));
            case QuestionBody.Numeric q -> new Answer.Text(q.answer());
            case ShortText q -> new Answer.Text(typed(q));
            case Essay q -> new Answer.Text(q.modelAnswer());
            case FileHandIn _ -> Answer.File.NONE;
        };
    }

    private static Answer gaps(Cloze body) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> chosen = new HashMap<>();
        body.gaps().forEach(gap -> {
            switch (gap) {
                case Gap.Words words -> typed.put(gap.key(), typed(words.term()));
                case Gap.Number number -> typed.put(gap.key(), number.answer());
                case Gap.Choice choice -> chosen.put(gap.key(), choice.right());
            }
        });
        return new Answer.Gaps(typed, chosen);
    }

    private static String typed(ShortText body) {
        String form = body.answers().stream().findFirst().orElse("");
        return Stream.of("*", "", "…")
                .filter(run -> !body.wildcards() || !run.equals("*"))
                .map(run -> form.replace("*", run))
                .filter(body::accepts)
                .findFirst()
                .orElse(form);
    }

    private static Answer right(QuestionBody body) {
        List<String> keys = body.options().stream()
                .filter(QuestionBody.Option::correct)
                .map(QuestionBody.Option::key)
                .toList();
        return new Answer.Choice(keys);
    }
}
