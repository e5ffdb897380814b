package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.PickedQuestion;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizPlanCheck;

/** The fields of a quiz. */
class QuizForm extends Composite<Div> {
    private final TextField title = new TextField();
    private final Select<String> place = new Select<>();
    private final RadioButtonGroup<QuizPlan.Mode> mode = new RadioButtonGroup<>();
    private final Checkbox shuffle = new Checkbox();
    private final IntegerField pass = new IntegerField();
    private final RadioButtonGroup<QuizPlan.Feedback> feedback = new RadioButtonGroup<>();
    private final IntegerField attempts = new IntegerField();
    private final PickedQuestions picked;
    private final RuleRows rules;
    private final Div byHand;
    private transient Optional<CourseOutline> course = Optional.empty();
    private boolean showing;

    /** @param finder finds questions to pick */
    QuizForm(PickedQuestions picked, RuleRows rules, QuestionFinder finder, Runnable changed) {
        this.picked = picked;
        this.rules = rules;
        byHand = new Div(picked, finder);
        byHand.addClassName("stack");
        title.setLabel(getTranslation("learning.plan-title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(QuizPlan.MAX_TITLE);
        place.setLabel(getTranslation("learning.plan-place"));
        place.setItemLabelGenerator(key -> QuizWords.place(course, key, getLocale()));
        mode.setLabel(getTranslation("learning.plan-mode"));
        mode.setItems(QuizPlan.Mode.values());
        mode.setItemLabelGenerator(m -> QuizWords.of(m, getLocale()));
        shuffle.setLabel(getTranslation("learning.plan-shuffle"));
        pass.setLabel(getTranslation("learning.plan-pass"));
        pass.setMin(1);
        pass.setMax(100);
        feedback.setLabel(getTranslation("learning.plan-feedback"));
        feedback.setItems(QuizPlan.Feedback.values());
        feedback.setItemLabelGenerator(f -> QuizWords.of(f, getLocale()));
        attempts.setLabel(getTranslation("learning.plan-attempts"));
        attempts.setHelperText(getTranslation("learning.plan-attempts-hint"));
        attempts.setMin(1);
        attempts.setMax(QuizPlan.MAX_ATTEMPTS);
        place.addValueChangeListener(e -> offerObjectives());
        mode.addValueChangeListener(e -> showMode());
        Stream.<HasValue<?, ?>>of(title, place, mode, shuffle, pass, feedback, attempts)
                .forEach(field -> field.addValueChangeListener(e -> {
                    if (!showing) {
                        changed.run();
                    }
                }));
        Div head = new Div(title, place);
        head.addClassName("placement");
        Div taking = new Div(pass, attempts, feedback, shuffle);
        taking.addClassName("placement");
        getContent().addClassNames("stack", "quiz-form");
        getContent()
                .add(
                        head,
                        new H2(getTranslation("learning.plan-what")),
                        mode,
                        byHand,
                        rules,
                        new H2(getTranslation("learning.plan-how")),
                        taking);
    }

    /** Shows a plan of a course. @param questions those picked by hand */
    void show(Optional<CourseOutline> course, QuizPlan plan, List<PickedQuestion> questions) {
        showing = true;
        this.course = course;
        List<String> modules = course.stream()
                .flatMap(c -> c.modules().stream())
                .map(CourseOutline.Module::key)
                .toList();
        place.setItems(Stream.of(Stream.of(""), modules.stream(), Stream.of(plan.moduleKey()))
                .flatMap(keys -> keys)
                .distinct()
                .toList());
        place.setValue(plan.moduleKey());
        offerObjectives();
        title.setValue(plan.title());
        mode.setValue(plan.mode());
        picked.show(questions);
        rules.show(plan.rules());
        shuffle.setValue(plan.shuffle());
        pass.setValue(plan.passPercent());
        feedback.setValue(plan.feedback());
        attempts.setValue(plan.attempts());
        showMode();
        clearErrors();
        showing = false;
    }

    /** What the fields say; a number that is missing or none is 0. */
    QuizPlan read() {
        boolean badAttempts = attempts.isInvalid() && attempts.getValue() == null;
        return new QuizPlan(
                title.getValue(),
                place.getValue(),
                mode.getValue(),
                picked.ids(),
                rules.rules(),
                shuffle.getValue(),
                pass.getValue() == null ? 0 : pass.getValue(),
                feedback.getValue(),
                badAttempts ? Integer.valueOf(0) : attempts.getValue());
    }

    /** Shows each problem at its field and goes to the first. */
    void reject(List<QuizPlanCheck.Problem> problems) {
        clearErrors();
        for (QuizPlanCheck.Problem problem : problems) {
            field(problem.field(), problem.index()).ifPresent(field -> {
                field.setErrorMessage(
                        getTranslation(problem.messageKey(), problem.arguments().toArray()));
                field.setInvalid(true);
            });
        }
        problems.stream()
                .findFirst()
                .flatMap(p -> field(p.field(), p.index()))
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "title" -> Optional.of(title);
            case "pass" -> Optional.of(pass);
            case "attempts" -> Optional.of(attempts);
            case "picked" -> Optional.of(picked.error());
            default -> rules.field(name, index);
        };
    }

    private void clearErrors() {
        Stream.of("title", "pass", "attempts", "picked", "rules")
                .flatMap(name -> field(name, 0).stream())
                .forEach(field -> field.setInvalid(false));
    }

    private void showMode() {
        byHand.setVisible(mode.getValue() != QuizPlan.Mode.BY_RULE);
        rules.setVisible(mode.getValue() == QuizPlan.Mode.BY_RULE);
    }

    private void offerObjectives() {
        String key = place.getValue();
        rules.offer(course.stream().flatMap(c -> c.modules().stream()).toList(), key == null ? "" : key);
    }
}
