package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRenderer;

/** The versions of a question, newest first: state, who wrote, who approved, who released the key, and when. */
class VersionHistory extends Composite<Section> {
    private final transient QuestionRenderer renderer;
    private final OrderedList list = new OrderedList();

    VersionHistory(QuestionRenderer renderer) {
        this.renderer = renderer;
        list.addClassName("version-list");
        getContent().add(new H2(getTranslation("question.versions")), list);
    }

    void show(QuestionDetails question) {
        list.removeAll();
        question.versions().forEach(version -> list.add(item(question, version)));
    }

    private ListItem item(QuestionDetails question, QuestionDetails.Version version) {
        Span name = new Span(getTranslation("question.version", version.number()));
        name.addClassName("version-name");
        Button look = new Button(
                getTranslation("question.look"), e -> new VersionDialog(renderer, question.id(), version).open());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        look.setAriaLabel(getTranslation("question.look-at", version.number()));
        Div head = new Div(
                name,
                Words.badge(version.state(), getLocale()),
                new Span(Words.when(version.changedAt(), getLocale())),
                look);
        head.addClassName("row");
        ListItem item = new ListItem(head);
        item.add(line(written(question, version)));
        if (version.reviewedBy() != null && version.reviewComment() == null) {
            item.add(line(by("question.approved-by", question, version.reviewedBy(), version.reviewedAt())));
        } else if (version.reviewComment() != null) {
            item.add(line(by("question.returned-by", question, version.reviewedBy(), version.reviewedAt())));
            item.add(line("„" + version.reviewComment() + "“"));
        }
        if (version.keyReleasedBy() != null) {
            item.add(line(by("question.released-by", question, version.keyReleasedBy(), version.keyReleasedAt())));
        }
        return item;
    }

    private String written(QuestionDetails question, QuestionDetails.Version version) {
        List<AccountId> authors = version.authors();
        return authors.isEmpty()
                ? getTranslation("question.from-folder")
                : getTranslation(
                        "question.written-by",
                        authors.stream().map(question::name).collect(Collectors.joining(", ")));
    }

    private String by(String key, QuestionDetails question, @Nullable AccountId who, @Nullable Instant when) {
        return getTranslation(key, question.name(who), when == null ? "–" : Words.when(when, getLocale()));
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }
}
