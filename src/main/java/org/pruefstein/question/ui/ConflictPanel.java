package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.question.ContentMerge;
import org.pruefstein.shared.ui.Notice;

/** What somebody else saved meanwhile: what of it was taken over, and both texts where the person has to choose. */
class ConflictPanel extends Composite<Div> {
    /** Hears each choice. */
    @FunctionalInterface
    interface Choice {
        void made(ContentMerge.Clash clash, boolean theirs);
    }

    private final transient Choice choice;
    private final List<RadioButtonGroup<Boolean>> open = new ArrayList<>();

    ConflictPanel(Choice choice) {
        this.choice = choice;
        getContent().addClassNames("question-conflict", "stack");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().setVisible(false);
    }

    /** Says what happened and asks where both changed the same. */
    void show(ContentMerge merge) {
        clear();
        ClashWords words = new ClashWords(merge.content(), getLocale());
        if (!merge.taken().isEmpty()) {
            String places = merge.taken().stream().map(words::place).distinct().collect(Collectors.joining(" · "));
            getContent().add(Notice.warning(getTranslation("question.merged", places)));
        }
        if (!merge.clashes().isEmpty()) {
            getContent().add(Notice.warning(getTranslation("question.clash")));
        }
        merge.clashes().forEach(clash -> getContent().add(ask(clash, words)));
        getContent().setVisible(!merge.taken().isEmpty() || !merge.clashes().isEmpty());
        getContent().getElement().callJsFunction("focus");
    }

    void clear() {
        open.clear();
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /** Whether the person has still to choose somewhere; the cursor goes there. */
    boolean undecided() {
        List<RadioButtonGroup<Boolean>> left =
                open.stream().filter(RadioButtonGroup::isEmpty).toList();
        open.forEach(group -> group.setInvalid(left.contains(group)));
        left.stream().findFirst().ifPresent(group -> group.getElement().callJsFunction("focus"));
        return !left.isEmpty();
    }

    /** Whether both texts still stand there. */
    boolean pending() {
        return open.stream().anyMatch(RadioButtonGroup::isEmpty);
    }

    private RadioButtonGroup<Boolean> ask(ContentMerge.Clash clash, ClashWords words) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();
        group.setLabel(words.place(clash.path()));
        group.setManualValidation(true);
        group.setErrorMessage(getTranslation("question.clash-choose"));
        group.addClassName("clash");
        group.setItems(false, true);
        group.setRenderer(new ComponentRenderer<>(theirs -> side(
                getTranslation(theirs ? "question.clash-theirs" : "question.clash-mine"),
                words.value(clash.path(), theirs ? clash.theirs() : clash.mine()))));
        group.addValueChangeListener(e -> {
            group.setInvalid(false);
            choice.made(clash, e.getValue());
        });
        open.add(group);
        return group;
    }

    private static Div side(String whose, String text) {
        Span head = new Span(whose);
        head.addClassName("clash-whose");
        Pre written = new Pre(text);
        written.addClassName("clash-text");
        return new Div(head, written);
    }
}
