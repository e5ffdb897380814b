package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.WritingAdvice;
import org.pruefstein.question.WritingRules;

/** Holds each question of the files against the rules that its editor applies too. */
final class ItemRules {
    private final CourseSource course;
    private final Findings findings;

    ItemRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        course.modules().forEach(module -> module.questions().forEach(q -> check(q.entry())));
    }

    private void check(Located<QuestionEntry> at) {
        body(at.value()).ifPresent(body -> WritingRules.of(body).forEach(advice -> report(at, advice)));
    }

    private void report(Located<QuestionEntry> at, WritingAdvice advice) {
        List<Object> arguments = new ArrayList<>(List.of(at.value().id()));
        arguments.addAll(advice.arguments());
        String field = "/" + advice.field();
        String pointer = field.endsWith("/option-text")
                ? field.replace("/option-text", "/options/" + advice.index() + "/text")
                : field;
        String key = "publishing.item-" + advice.rule();
        if (advice.note()) {
            findings.note(at, pointer, "item", key, arguments.toArray());
        } else {
            findings.error(at, pointer, "item", key, arguments.toArray());
        }
    }

    /** Empty for what is reported already because it makes no sense. */
    private static Optional<QuestionBody> body(QuestionEntry entry) {
        try {
            return Optional.of(entry.toBody(UnaryOperator.identity()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
