package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.LessonPage;
import org.pruefstein.learning.ModuleProgress;
import org.pruefstein.learning.ModuleState;
import org.pruefstein.learning.NextStep;

/** The end of a lesson: tick it off, and the way on. */
class LessonEnd extends Composite<Div> {
    private final transient Runnable tick;
    private final transient Runnable untick;

    LessonEnd(Runnable tick, Runnable untick) {
        this.tick = tick;
        this.untick = untick;
        getContent().addClassNames("card", "lesson-end");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("learning.lesson-end"));
    }

    void show(LessonPage page) {
        getContent().removeAll();
        getContent().setClassName("done", page.ticked());
        if (page.ticked()) {
            ticked(page);
        } else {
            open();
        }
    }

    /** Puts the focus where the way on is, after the button that had it is gone. */
    void takeFocus() {
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().callJsFunction("focus");
    }

    private void open() {
        Button button = new Button(getTranslation("learning.tick"), e -> tick.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        getContent()
                .add(
                        new H2(getTranslation("learning.lesson-done-question")),
                        new Paragraph(getTranslation("learning.tick-hint")),
                        button);
    }

    private void ticked(LessonPage page) {
        ModuleProgress module = page.progress();
        Button undo = new Button(getTranslation("learning.untick"), e -> untick.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setDisableOnClick(true);
        NextStep next = module.state() == ModuleState.COMPLETED ? page.course().next() : wayOn(page);
        Div row = new Div(new StepLink(page.course().outline().key(), next, true).afterLesson(next), undo);
        row.addClassName("row");
        H2 title = new H2(getTranslation("learning.lesson-ticked"));
        getContent().add(title, new Paragraph(text(page.course(), module)), row);
    }

    private static NextStep wayOn(LessonPage page) {
        boolean nextIsOpen = !(page.next() instanceof NextStep.ReadLesson read)
                || !page.progress().ticked().contains(read.lesson().key());
        return nextIsOpen ? page.next() : page.course().next();
    }

    private String text(CourseProgress course, ModuleProgress module) {
        int all = module.module().lessons().size();
        int done = module.ticked().size();
        if (module.state() == ModuleState.COMPLETED) {
            return getTranslation("learning.module-completed", module.module().title());
        }
        return done == all
                ? getTranslation("learning.all-ticked", course.outline().quizPassPercent())
                : getTranslation("learning.lessons-ticked", done, all);
    }
}
