package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pruefstein.question.QuestionCheck.Problem;

/** The fields of a form that are marked as wrong, with what is to be mended. */
final class FieldMarks {
    private final Component form;
    private final Function<Problem, Optional<HasValidation>> field;
    private final List<HasValidation> marked = new ArrayList<>();

    /** @param field finds the field that a problem means */
    FieldMarks(Component form, Function<Problem, Optional<HasValidation>> field) {
        this.form = form;
        this.field = field;
    }

    boolean any() {
        return !marked.isEmpty();
    }

    /** Marks the fields of these problems and no others. */
    void show(List<Problem> problems) {
        marked.forEach(one -> one.setInvalid(false));
        marked.clear();
        problems.forEach(problem -> field.apply(problem).ifPresent(one -> {
            one.setErrorMessage(form.getTranslation(
                    problem.messageKey(), problem.arguments().toArray()));
            one.setInvalid(true);
            marked.add(one);
        }));
    }

    /** Puts the cursor into the first one. */
    void focus() {
        marked.stream().filter(Focusable.class::isInstance).findFirst().ifPresent(one -> ((Focusable<?>) one).focus());
    }
}
