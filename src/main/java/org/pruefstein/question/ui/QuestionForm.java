package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;
import org.pruefstein.question.QuestionCheck.Problem;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionType;

/** The fields of a question. What stands in them can always be read; what is wrong with it is marked at the field. */
class QuestionForm extends Composite<Div> {
    private final Runnable changed;
    private final PlacementFields placement;
    private final Select<QuestionType> type = new Select<>();
    private final TextArea stem;
    private final TextArea explanation;
    private final EvidenceFields evidence = new EvidenceFields(this::tell);
    private final Div place = new Div();
    private final transient FieldMarks marks = new FieldMarks(this, this::field);
    private BodyPart part;
    private boolean showing;
    private boolean demanding;

    /** @param changed hears each change a person makes */
    QuestionForm(Runnable changed) {
        this.changed = changed;
        placement = new PlacementFields(this::placed);
        type.setLabel(getTranslation("question.type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(t -> Words.of(t, getLocale()));
        type.setValue(QuestionType.SINGLE_CHOICE);
        type.addValueChangeListener(e -> typeChosen(e.getValue()));
        stem = Fields.markdown("question.stem", 3, this::tell);
        stem.setHelperText(getTranslation("question.stem-hint"));
        explanation = Fields.markdown("question.explanation-field", 2, this::tell);
        part = BodyPart.of(QuestionType.SINGLE_CHOICE, stem, this::tell);
        getContent().addClassNames("question-form", "stack");
        getContent().add(placement, type, stem, place, explanation, evidence);
    }

    void offer(List<CourseOutline> courses) {
        placement.offer(courses);
    }

    /**
     * Shows a question; nobody is told of it. What stands there already is left alone, so that the cursor stays.
     *
     * @param isNew whether course and bank can still be chosen
     * @param typeFixed whether the type may no longer change
     */
    void show(String courseKey, Bank bank, QuestionContent content, boolean isNew, boolean typeFixed) {
        showing = true;
        type.setReadOnly(typeFixed);
        type.setHelperText(typeFixed ? getTranslation("question.type-fixed-hint") : "");
        placement.show(courseKey, bank, content, isNew);
        if (!content.equals(read())) {
            type.setValue(content.body().type());
            stem.setValue(content.body().stem());
            String way = content.body().explanation();
            explanation.setValue(way == null ? "" : way);
            evidence.offer(placement.citable());
            evidence.show(content.evidence());
            showPart(content.body());
        }
        marks.show(List.of());
        showing = false;
    }

    QuestionContent read() {
        String way = explanation.getValue();
        return new QuestionContent(
                placement.module(),
                placement.objective(),
                placement.level(),
                part.read(stem.getValue(), way.isBlank() ? null : way),
                evidence.read());
    }

    String course() {
        return placement.course();
    }

    Bank bank() {
        return placement.bank();
    }

    /** Whether everything can be kept at least as a draft; what cannot is marked, and the cursor goes there. */
    boolean readable() {
        List<Problem> problems = unreadable();
        marks.show(problems);
        marks.focus();
        return problems.isEmpty();
    }

    /** From now on marks what hinders publishing, or no longer. */
    void demand(boolean complete) {
        demanding = complete;
        marks.show(complete ? QuestionCheck.complete(read().body()) : List.of());
        marks.focus();
    }

    /** Renews the marks, if there are any, after a change. */
    void check() {
        if (demanding || marks.any()) {
            QuestionBody body = read().body();
            List<Problem> problems =
                    new ArrayList<>(demanding ? QuestionCheck.complete(body) : QuestionCheck.sizes(body));
            problems.addAll(unreadable());
            marks.show(problems);
        }
    }

    private List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        if (placement.module().isEmpty()) {
            problems.add(new Problem("module", 0, "question.module-missing"));
        }
        if (placement.objective().isEmpty()) {
            problems.add(new Problem("objective", 0, "question.objective-missing"));
        }
        problems.addAll(part.unreadable());
        return problems;
    }

    /** Puts the cursor into the field that {@link Problem} means; into the first option for all of them. */
    void focus(String field, int index) {
        field(new Problem(field, index, ""))
                .filter(Focusable.class::isInstance)
                .or(() -> part.field("option-text", 0))
                .filter(Focusable.class::isInstance)
                .ifPresent(found -> ((Focusable<?>) found).focus());
    }

    void setReadOnly(boolean readOnly, boolean typeFixed) {
        Fields.lock(this, readOnly);
        type.setReadOnly(readOnly || typeFixed);
    }

    /** The field that a problem or a comment means. @param index which option, from 0; 0 for other fields */
    Optional<Component> field(String name, int index) {
        return field(new Problem(name, index, "")).map(Component.class::cast);
    }

    private Optional<HasValidation> field(Problem problem) {
        return switch (problem.field()) {
            case "stem" -> Optional.of(stem);
            case "explanation" -> Optional.of(explanation);
            case "module", "objective" -> placement.field(problem.field());
            default -> part.field(problem.field(), problem.index());
        };
    }

    private void typeChosen(QuestionType chosen) {
        if (!showing) {
            QuestionBody now = read().body();
            showing = true;
            showPart(BlankBody.of(chosen, now));
            marks.show(List.of());
            showing = false;
            tell();
        }
    }

    private void showPart(QuestionBody body) {
        part = BodyPart.of(body.type(), stem, this::tell);
        part.show(body);
        place.removeAll();
        place.add((Component) part);
    }

    private void placed() {
        evidence.offer(placement.citable());
        tell();
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
