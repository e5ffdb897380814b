package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.pruefstein.question.QuestionDifference;
import org.pruefstein.question.QuestionDifference.Kind;

/** What differs between two versions, to be read: deleted words struck out, inserted ones underlined, both also said. */
class DifferencePanel extends Composite<Div> {
    DifferencePanel() {
        getContent().addClassName("difference");
    }

    void show(QuestionDifference difference) {
        getContent().removeAll();
        if (difference.none()) {
            getContent().add(new Paragraph(getTranslation("question.no-difference")));
        }
        difference.sections().forEach(section -> getContent().add(section(section)));
    }

    private Section section(QuestionDifference.Section section) {
        Div head = new Div(new H3(DifferenceWords.heading(section, getLocale())));
        head.addClassName("row");
        if (section.added()) {
            head.add(badge("question.part-added", "good"));
        } else if (section.removed()) {
            head.add(badge("question.part-removed", "bad"));
        } else if (section.moved()) {
            head.add(Words.badge(getTranslation("question.part-moved", section.before(), section.after())));
        }
        Section shown = new Section(head);
        section.changes().forEach(change -> shown.add(change(change)));
        return shown;
    }

    private Div change(QuestionDifference.Change change) {
        Span label = new Span(DifferenceWords.field(change.field(), getLocale()));
        label.addClassName("difference-field");
        Div words = new Div();
        words.addClassName("difference-words");
        switch (change) {
            case QuestionDifference.TextChange text -> text.runs().forEach(run -> words.add(run(run)));
            case QuestionDifference.ValueChange value -> {
                if (value.before() != null) {
                    words.add(mark(Kind.DELETED, word(change, value.before())), new Span(" "));
                }
                if (value.after() != null) {
                    words.add(mark(Kind.INSERTED, word(change, value.after())));
                }
            }
            case QuestionDifference.TermsChange terms -> {
                list(words, Kind.DELETED, terms.removed());
                list(words, Kind.INSERTED, terms.added());
            }
        }
        Div row = new Div(label, words);
        row.addClassName("difference-change");
        return row;
    }

    private String word(QuestionDifference.Change change, String value) {
        return DifferenceWords.value(change.field(), value, getLocale());
    }

    private void list(Div words, Kind kind, List<String> terms) {
        terms.forEach(term -> words.add(mark(kind, term), new Span(" ")));
    }

    private Component run(QuestionDifference.Run run) {
        return run.kind() == Kind.KEPT ? new Span(run.text()) : mark(run.kind(), run.text());
    }

    /** A changed line break is seen by its sign. The element says it to the eye; the hidden words say it to a screen reader, most of which pass over the element. */
    private Component mark(Kind kind, String text) {
        boolean gone = kind == Kind.DELETED;
        HtmlComponent mark = new HtmlComponent(gone ? "del" : "ins");
        mark.getElement()
                .appendChild(
                        hidden(gone ? "question.deleted" : "question.inserted"),
                        Element.createText(text.replace("\n", "¶\n")),
                        hidden("question.mark-end"));
        return mark;
    }

    private Element hidden(String key) {
        Span said = new Span(" " + getTranslation(key) + " ");
        said.addClassName("visually-hidden");
        return said.getElement();
    }

    private Span badge(String key, String look) {
        Span badge = Words.badge(getTranslation(key));
        badge.addClassName(look);
        return badge;
    }
}
