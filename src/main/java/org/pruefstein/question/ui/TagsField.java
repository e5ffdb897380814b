package org.pruefstein.question.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pruefstein.question.Tag;
import org.pruefstein.shared.DomainException;

/** A field for tags: known ones to choose from, new ones to type. A tag that is too long is refused at the field. */
class TagsField extends MultiSelectComboBox<String> {
    TagsField() {
        setLabel(getTranslation("question.tags"));
        setHelperText(getTranslation("question.tags-hint"));
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(e -> add(e.getDetail()));
        addClassName("question-tags");
    }

    /** The tags to choose from. */
    void offer(Collection<Tag> known) {
        Set<String> chosen = getValue();
        setItems(known.stream().map(Tag::name).toList());
        setValue(chosen);
    }

    void show(Collection<Tag> tags) {
        setInvalid(false);
        setValue(tags.stream().map(Tag::name).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    List<Tag> tags() {
        return getValue().stream().map(Tag::new).toList();
    }

    void refuse(DomainException e) {
        setErrorMessage(getTranslation(e.messageKey(), e.arguments().toArray()));
        setInvalid(true);
    }

    private void add(String typed) {
        try {
            Set<String> more = new LinkedHashSet<>(getValue());
            more.add(new Tag(typed).name());
            setInvalid(false);
            setValue(more);
        } catch (DomainException e) {
            refuse(e);
        }
    }
}
