package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.VersionStep;

/** One version in the history: who wrote it, when and why, and the way it went, in the order of time. */
class VersionItem extends Composite<ListItem> {
    private final transient QuestionDetails question;
    private final transient QuestionDetails.Version version;

    private record Line(Instant at, String text) {}

    /** @param tools what can be done with it */
    VersionItem(QuestionDetails question, QuestionDetails.Version version, Component... tools) {
        this.question = question;
        this.version = version;
        Span name = new Span(getTranslation("question.version", version.number()));
        name.addClassName("version-name");
        Div head = new Div(name, Words.badge(version.state(), getLocale()));
        head.addClassName("row");
        head.add(tools);
        getContent().add(head);
        if (version.trail().note() != null) {
            Paragraph note = new Paragraph(version.trail().note());
            note.addClassName("version-note");
            getContent().add(note);
        }
        getContent().add(line(written()));
        way().forEach(text -> getContent().add(line(text)));
    }

    /** Adds what else is to be said of it. */
    void add(Component more) {
        getContent().add(more);
    }

    private String written() {
        Instant at = version.createdAt() == null ? version.changedAt() : version.createdAt();
        String when = Words.when(at, getLocale());
        Integer from = version.trail().restoredFrom();
        String who = version.authors().stream().map(question::name).collect(Collectors.joining(", "));
        return from != null
                ? getTranslation("question.restored-from", from, who, when)
                : version.authors().isEmpty()
                        ? getTranslation("question.from-folder-at", when)
                        : getTranslation("question.written-at", who, when);
    }

    private List<String> way() {
        List<Line> lines = new ArrayList<>();
        version.trail().steps().forEach(step -> lines.add(new Line(step.at(), step(step))));
        if (version.reviewComment() == null && !version.state().open()) {
            add(lines, "question.approved-by", version.reviewedBy(), version.reviewedAt());
        }
        add(lines, "question.released-by", version.keyReleasedBy(), version.keyReleasedAt());
        return lines.stream()
                .sorted(Comparator.comparing(Line::at))
                .map(Line::text)
                .toList();
    }

    private String step(VersionStep step) {
        String what = switch (step.kind()) {
            case SUBMITTED -> "question.submitted-by";
            case TAKEN_BACK -> "question.taken-back-by";
            case RETURNED -> "question.returned-by";
            case PUBLISHED -> "question.published-by";
            case RETIRED -> "question.retired-by";
        };
        String text = getTranslation(what, question.name(step.by()), Words.when(step.at(), getLocale()));
        return step.note() == null || step.note().isBlank() ? text : text + ": „" + step.note() + "“";
    }

    private void add(List<Line> lines, String key, @Nullable AccountId who, @Nullable Instant when) {
        if (who != null && when != null) {
            lines.add(new Line(when, getTranslation(key, question.name(who), Words.when(when, getLocale()))));
        }
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }
}
