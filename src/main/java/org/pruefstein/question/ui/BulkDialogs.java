package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.BulkAction;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.Tag;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Translations;

/** What an action on many questions has to ask first. */
final class BulkDialogs {
    private BulkDialogs() {}

    /** Asks for one tag, known or new. @param title translation key of title and button */
    static void tag(String title, List<Tag> known, Consumer<Tag> chosen) {
        ComboBox<String> box = new ComboBox<>(text("question.tag"));
        box.setItems(known.stream().map(Tag::name).toList());
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(e -> box.setValue(e.getDetail()));
        box.setManualValidation(true);
        box.setWidthFull();
        open(title, box, () -> {
            try {
                String typed = box.getValue();
                chosen.accept(new Tag(typed == null ? "" : typed));
                return true;
            } catch (DomainException e) {
                box.setErrorMessage(Translations.text(
                        e.messageKey(),
                        UI.getCurrent().getLocale(),
                        e.arguments().toArray()));
                box.setInvalid(true);
                return false;
            }
        });
        box.focus();
    }

    /** Asks for a module and an objective of a course. */
    static void move(List<CourseOutline> courses, Consumer<BulkAction> chosen) {
        Paragraph problem = new Paragraph();
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        PlaceFilter place = new PlaceFilter(() -> problem.setText(""));
        place.addClassName("stack");
        place.demand();
        place.offer(courses);
        place.show(QuestionFilter.all());
        Paragraph hint = new Paragraph(text("question.bulk-move-hint"));
        hint.addClassNames("muted", "small");
        Div content = new Div(place, hint, problem);
        open("question.bulk-move", content, () -> {
            QuestionFilter to = place.on(QuestionFilter.all());
            String course = courses.size() == 1 ? courses.getFirst().key() : to.get(Criterion.COURSE);
            String module = to.get(Criterion.MODULE);
            String objective = to.get(Criterion.OBJECTIVE);
            if (course == null || module == null || objective == null) {
                problem.setText(text("question.objective-missing"));
                return false;
            }
            chosen.accept(new BulkAction.Move(course, module, objective));
            return true;
        });
    }

    /** Why a question was left out; where the editor would say it about its form, in other words. */
    static String why(String reason, Locale locale) {
        return switch (reason) {
            case "question.too-many-tags" -> Translations.text(reason, locale, Tag.MAX_TAGS);
            case "question.changed-meanwhile" -> Translations.text("question.bulk-changed", locale);
            case "question.incomplete" -> Translations.text("question.bulk-incomplete", locale);
            case "question.in-review" -> Translations.text("question.bulk-in-review", locale);
            default -> Translations.text(reason, locale);
        };
    }

    private static void open(String title, Component content, BooleanSupplier done) {
        Dialog dialog = new Dialog(content);
        dialog.setHeaderTitle(text(title));
        dialog.addClassName("bulk-dialog");
        Button cancel = new Button(text("app.cancel"), e -> dialog.close());
        Button confirm = new Button(text(title), e -> {
            if (done.getAsBoolean()) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, confirm);
        dialog.open();
    }

    private static String text(String key) {
        return Translations.text(key, UI.getCurrent().getLocale());
    }
}
