package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionCheck.Problem;
import org.pruefstein.shared.content.TextParts;

/** Holds the texts of a question against what can be shown: known pictures with a description, formulas that make sense. */
final class TextCheck {
    private TextCheck() {}

    static void of(QuestionBody body, List<Problem> problems) {
        text(problems, body.stem(), "stem", 0);
        text(problems, body.explanation(), "explanation", 0);
        List<? extends QuestionBody.Part> parts = switch (body) {
            case Matching matching -> matching.premises();
            case Cloze cloze -> cloze.gaps();
            case CaseGroup _ -> List.of();
            default -> body.parts();
        };
        for (int i = 0; i < parts.size(); i++) {
            text(problems, parts.get(i).text(), "option-text", i);
            text(problems, parts.get(i).reason(), "option-reason", i);
        }
        if (body instanceof HandMarked marked) {
            text(problems, marked.modelAnswer(), "model-answer", 0);
        }
        if (body instanceof Matching matching) {
            for (int i = 0; i < matching.targets().size(); i++) {
                text(problems, matching.targets().get(i).text(), "target-text", i);
            }
        }
    }

    private static void text(List<Problem> problems, @Nullable String text, String field, int index) {
        if (text == null || (text.indexOf('$') < 0 && text.indexOf('!') < 0)) {
            return;
        }
        TextParts parts = TextParts.of(text);
        parts.badFormulas()
                .forEach(fault -> problems.add(new Problem(field, index, fault.messageKey(), fault.arguments())));
        for (TextParts.Picture picture : parts.pictures()) {
            if (!picture.stored()) {
                problems.add(new Problem(field, index, "question.picture-unknown", List.of(picture.address())));
            } else if (picture.alt().isBlank()) {
                problems.add(new Problem(field, index, "question.picture-alt-missing"));
            }
        }
    }
}
