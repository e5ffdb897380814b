package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.BankAdvice;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.SimilarQuestion;

/** Names questions that ask the same as what is being written, and shows each beside it; gone when there are none. */
class SimilarPanel extends Composite<Section> {
    private final transient BankAdvice bank;
    private final transient AuthorDesk desk;
    private final transient QuestionRenderer renderer;
    private final Div list = new Div();
    private transient List<SimilarQuestion> shown = List.of();
    private transient @Nullable QuestionBody written;
    private transient @Nullable QuestionDetails saved;

    SimilarPanel(EditorDesks desks, QuestionRenderer renderer) {
        bank = desks.bank();
        desk = desks.author();
        this.renderer = renderer;
        list.addClassName("advice-list");
        list.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("similar");
        getContent().setAriaLabel(getTranslation("question.similar"));
        getContent().add(new H3(getTranslation("question.similar")), list);
        getContent().setVisible(false);
    }

    /** @param question {@code null} for one that was never saved */
    void show(@Nullable QuestionDetails question, String courseKey, QuestionBody body) {
        saved = question;
        boolean sameStem = written != null && written.stem().equals(body.stem());
        written = body;
        if (!sameStem) {
            List<SimilarQuestion> found = body.stem().isBlank()
                    ? List.of()
                    : bank.similar(courseKey, body.stem(), question == null ? null : question.id());
            if (!found.equals(shown)) {
                shown = found;
                list.removeAll();
                found.forEach(similar -> list.add(line(similar)));
                getContent().setVisible(!found.isEmpty());
            }
        }
    }

    private Div line(SimilarQuestion similar) {
        Button compare = new Button(getTranslation("question.similar-compare"), e -> compare(similar));
        compare.addThemeVariants(ButtonVariant.TERTIARY);
        compare.setAriaLabel(getTranslation(
                "question.similar-compare-with", similar.question().stem()));
        Span facts = new Span(getTranslation(
                "question.similar-facts",
                similar.percent(),
                similar.question().key(),
                Words.of(similar.question().bank(), getLocale()),
                Words.of(similar.question().state(), getLocale())));
        facts.addClassNames("muted", "small");
        Div line = new Div(new Span(similar.question().stem()), facts, compare);
        line.addClassNames("advice-line", "fault");
        return line;
    }

    private void compare(SimilarQuestion similar) {
        if (written != null) {
            new SimilarDialog(
                            renderer,
                            written,
                            saved,
                            desk.open(similar.question().id()))
                    .open();
        }
    }
}
