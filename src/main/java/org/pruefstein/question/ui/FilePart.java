package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.media.FileType;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.QuestionBody;

/** What can be handed in, what a good work looks like and what there are points for. */
class FilePart extends BodyPart {
    private final CheckboxGroup<FileType> types = new CheckboxGroup<>();
    private final IntegerField size;
    private final RubricPart rubric;

    FilePart(Runnable changed) {
        types.setLabel(getTranslation("question.file-types"));
        types.setItems(FileHandIn.ALLOWED);
        types.setItemLabelGenerator(FileType::name);
        types.setManualValidation(true);
        types.addValueChangeListener(e -> changed.run());
        size = Fields.number("question.file-size", changed);
        size.setHelperText(getTranslation("question.file-size-hint", FileHandIn.MOST_MEGABYTES));
        rubric = new RubricPart(changed);
        Div limits = new Div(types, size);
        limits.addClassName("number-fields");
        getContent().addClassName("stack");
        getContent().add(limits, rubric);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof FileHandIn file) {
            types.setValue(Set.copyOf(file.types()));
            size.setValue(file.maxMegabytes());
            rubric.show(file);
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new FileHandIn(
                stem,
                List.copyOf(types.getValue()),
                Fields.value(size),
                rubric.modelAnswer(),
                rubric.rubric(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "file-types" -> Optional.of(types);
            case "file-size" -> Optional.of(size);
            default -> rubric.field(name, index);
        };
    }
}
