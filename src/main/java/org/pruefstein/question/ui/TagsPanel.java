package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionTags;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.Notice;

/** The tags of the question in the editor. They count at once and need no saving, because they belong to no version. */
class TagsPanel extends Composite<Div> {
    private final transient QuestionTags tags;
    private final transient FilterChoices choices;
    private final TagsField field = new TagsField();
    private transient @Nullable QuestionId question;

    TagsPanel(QuestionTags tags, FilterChoices choices) {
        this.tags = tags;
        this.choices = choices;
        field.setWidthFull();
        field.addValueChangeListener(e -> save());
        getContent().addClassName("question-tags");
        getContent().add(field);
        setVisible(false);
    }

    /** The question whose tags are shown; {@code null} for one that was never saved. */
    void about(@Nullable QuestionId id) {
        question = null;
        setVisible(id != null);
        if (id != null) {
            field.offer(choices.tags());
            field.show(tags.of(id));
            question = id;
        }
    }

    private void save() {
        QuestionId id = question;
        if (id == null) {
            return;
        }
        try {
            tags.set(id, field.tags());
            field.setInvalid(false);
            Notice.toast(getTranslation("question.tags-saved"));
        } catch (DomainException e) {
            field.refuse(e);
        }
    }
}
