package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.QuestionFilter;

/** What restricts and orders the list of questions; on narrow pages all but the words is folded away behind a button. */
class QuestionFilterBar extends Composite<Div> {
    private static final int REST_MS = 400;
    private final TextField text = new TextField();
    private final Select<ListOrder> order = new Select<>();
    private final PlaceFilter place = new PlaceFilter(this::tell);
    private final TraitFilter traits = new TraitFilter(this::tell);
    private final Button fold = new Button();
    private final Button reset = new Button();
    private final Div panel = new Div();
    private final SerializableConsumer<ListState> changed;
    private boolean showing;
    private boolean open;

    /** @param changed hears each change a person makes */
    QuestionFilterBar(SerializableConsumer<ListState> changed) {
        this.changed = changed;
        text.setLabel(getTranslation("question.search"));
        text.setHelperText(getTranslation("question.search-hint"));
        text.setClearButtonVisible(true);
        text.setMaxLength(QuestionFilter.MAX_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST_MS);
        text.addValueChangeListener(e -> tell());
        order.setLabel(getTranslation("question.order"));
        order.setItems(ListOrder.values());
        order.setItemLabelGenerator(o -> getTranslation("question.order-" + o.code()));
        order.addValueChangeListener(e -> tell());
        fold.addClassName("filter-fold");
        fold.addClickListener(e -> fold(!open));
        reset.setText(getTranslation("question.reset-filters"));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.addClickListener(e -> clear());
        panel.setId("question-filters");
        panel.addClassName("question-filters");
        panel.add(place, traits, order);
        fold.getElement().setAttribute("aria-controls", "question-filters");
        Div top = new Div(text, fold, reset);
        top.addClassName("filter-top");
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(top, panel);
        fold(false);
    }

    /** What there is to choose from. */
    void offer(List<CourseOutline> courses, FilterChoices choices) {
        place.offer(courses);
        traits.offer(courses, choices);
    }

    /** Shows a state without telling about it. */
    void show(ListState shown) {
        showing = true;
        place.show(shown.filter());
        traits.show(shown.filter());
        text.setValue(shown.filter().text());
        order.setValue(shown.order());
        showing = false;
        count(shown.filter());
    }

    /** Lifts every restriction; the order stays. */
    void clear() {
        ListState all = new ListState(QuestionFilter.all(), order.getValue());
        show(all);
        changed.accept(all);
    }

    private void tell() {
        if (!showing) {
            QuestionFilter filter = traits.on(place.on(QuestionFilter.all().with(text.getValue())));
            count(filter);
            changed.accept(new ListState(filter, order.getValue()));
        }
    }

    private void count(QuestionFilter filter) {
        fold.setText(getTranslation("question.filters", filter.values().size()));
        reset.setVisible(!filter.equals(QuestionFilter.all()));
    }

    private void fold(boolean opened) {
        open = opened;
        panel.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
