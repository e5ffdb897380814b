package org.pruefstein.question;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pruefstein.shared.content.Markdown;

/** The words of a question for lists and search: the stem on the first line, options or accepted answers below it. */
final class SearchText {
    private SearchText() {}

    static String of(QuestionBody body) {
        Stream<String> further = switch (body) {
            case ShortText text -> text.shown().stream();
            case CaseGroup group -> group.questions().stream().map(q -> of(q.body()));
            case Cloze cloze -> cloze.gaps().stream().flatMap(SearchText::fillings);
            case HandMarked marked ->
                Stream.concat(
                        Stream.of(marked.modelAnswer()),
                        marked.rubric().stream().map(RubricRow::text));
            default -> body.parts().stream().map(QuestionBody.Part::text);
        };
        return Stream.concat(Stream.of(body.asked()), further)
                .map(Markdown::toWords)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> fillings(Gap gap) {
        return switch (gap) {
            case Gap.Words words -> words.term().shown().stream();
            case Gap.Number number -> Stream.of((number.answer() + " " + number.unit()).strip());
            case Gap.Choice choice -> choice.options().stream().map(Gap.Option::text);
        };
    }
}
