package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.function.Consumer;
import org.pruefstein.learning.PickedQuestion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionId;

/** Finds published practice questions by words and hands them over one by one. */
class QuestionFinder extends Composite<Div> {
    static final int MOST = 12;
    private final TextField words = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final SerializableFunction<String, List<PickedQuestion>> search;
    private final SerializablePredicate<QuestionId> chosen;
    private final Consumer<PickedQuestion> take;

    /**
     * An empty finder.
     *
     * @param search finds questions by words, some more than are shown
     * @param chosen whether a question is in the quiz already
     */
    QuestionFinder(
            SerializableFunction<String, List<PickedQuestion>> search,
            SerializablePredicate<QuestionId> chosen,
            Consumer<PickedQuestion> take) {
        this.search = search;
        this.chosen = chosen;
        this.take = take;
        words.setLabel(getTranslation("learning.finder"));
        words.setHelperText(getTranslation("learning.finder-hint"));
        words.setClearButtonVisible(true);
        words.setMaxLength(QuestionFilter.MAX_TEXT);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> find());
        words.addClassName("finder-words");
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        list.addClassName("finder-list");
        getContent().addClassName("question-finder");
        getContent().add(words, count, list);
    }

    /** Searches anew. */
    void find() {
        list.removeAll();
        List<PickedQuestion> found = search.apply(words.getValue()).stream()
                .filter(question -> !chosen.test(question.id()))
                .toList();
        found.stream().limit(MOST).forEach(question -> list.add(row(question)));
        count.setText(
                found.size() > MOST
                        ? getTranslation("learning.finder-more", MOST)
                        : getTranslation("learning.finder-count", found.size()));
    }

    private ListItem row(PickedQuestion question) {
        Span stem = new Span(question.stem().isBlank() ? question.key() : question.stem());
        Span facts = new Span(String.join(
                " · ", question.key(), question.objectiveKey(), QuizWords.of(question.level(), getLocale())));
        facts.addClassNames("muted", "small");
        Div text = new Div(stem, facts);
        text.addClassName("question-row-words");
        Button add = new Button(getTranslation("learning.finder-take"), e -> {
            take.accept(question);
            find();
            words.focus();
        });
        add.setAriaLabel(getTranslation("learning.finder-take-this", stem.getText()));
        add.setDisableOnClick(true);
        ListItem row = new ListItem(text, add);
        row.addClassName("picked-row");
        return row;
    }
}
