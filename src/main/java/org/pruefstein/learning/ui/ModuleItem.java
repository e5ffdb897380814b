package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.CourseQuiz;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.ModuleProgress;
import org.pruefstein.learning.ModuleState;
import org.pruefstein.learning.NextStep;
import org.pruefstein.learning.QuizRecord;
import org.pruefstein.shared.ui.Formats;

/** A module on the path: state, time, objectives, lessons with ticks, quiz with the best result. */
class ModuleItem extends ListItem {
    private final transient CourseProgress course;
    private final transient ModuleProgress progress;

    /** @param quizzes of instructors that belong to the module */
    ModuleItem(CourseProgress course, ModuleProgress progress, List<CourseQuiz> quizzes) {
        this.course = course;
        this.progress = progress;
        CourseOutline.Module module = progress.module();
        addClassNames("card", "module-item");
        setId(module.key());
        H2 title = new H2(getTranslation("learning.module-title", String.valueOf(module.number()), module.title()));
        title.getElement().setAttribute("lang", course.outline().lang());
        Div head = new Div(title, badge());
        head.addClassName("spread");
        Paragraph facts = new Paragraph(getTranslation(
                "learning.module-facts",
                module.units(),
                module.lessons().size(),
                Formats.minutes(progress.minutes(), getLocale())));
        facts.addClassName("muted");
        List<String> before = module.builtOn().stream()
                .flatMap(key -> course.outline().module(key).stream())
                .map(CourseOutline.Module::title)
                .toList();
        if (!before.isEmpty()) {
            facts.setText(facts.getText() + " · " + getTranslation("learning.builds-on", String.join(", ", before)));
        }
        Paragraph summary = new Paragraph(module.summary());
        summary.addClassName("column");
        OrderedList steps = new OrderedList();
        steps.addClassName("lesson-list");
        module.lessons().forEach(lesson -> steps.add(lesson(lesson)));
        steps.add(quiz());
        quizzes.forEach(quiz -> steps.add(new CourseQuizItem(course.outline().key(), quiz)));
        add(head, facts, summary, objectives(), steps);
    }

    private Span badge() {
        Span badge = new Span(
                getTranslation("learning.state-" + progress.state().name().toLowerCase(java.util.Locale.ROOT)));
        badge.addClassName("badge");
        badge.setClassName("good", progress.state() == ModuleState.COMPLETED);
        badge.setClassName("accent", progress.state() == ModuleState.BEGUN);
        return badge;
    }

    private NativeDetails objectives() {
        UnorderedList list = new UnorderedList();
        progress.module().objectives().forEach(objective -> {
            Span level = new Span(
                    getTranslation("learning.level-" + objective.level().name().toLowerCase(java.util.Locale.ROOT)));
            level.addClassName("badge");
            list.add(new ListItem(new Span(objective.text() + " "), level));
        });
        Div content = new Div(list);
        content.addClassName("column");
        return new NativeDetails(
                getTranslation(
                        "learning.objectives", progress.module().objectives().size()),
                content);
    }

    private ListItem lesson(CourseOutline.Lesson lesson) {
        boolean ticked = progress.ticked().contains(lesson.key());
        boolean opened = progress.opened().contains(lesson.key());
        Anchor link = new Anchor(
                LearningRoutes.lesson(course.outline().key(), progress.module().key(), lesson.slug()), lesson.title());
        String state = ticked ? "learning.ticked" : opened ? "learning.opened" : "learning.unread";
        boolean here = course.next() instanceof NextStep.ReadLesson read
                && read.lesson().key().equals(lesson.key());
        return row(
                new TickMark(ticked, getTranslation(state)),
                link,
                here,
                Formats.minutes(lesson.minutes(), getLocale()));
    }

    private ListItem quiz() {
        QuizRecord quiz = progress.quiz();
        Anchor link = new Anchor(
                LearningRoutes.quiz(course.outline().key(), progress.module().key()), getTranslation("learning.quiz"));
        String result = quiz.finished() == 0
                ? getTranslation(quiz.begun() ? "learning.quiz-begun" : "learning.quiz-untried")
                : getTranslation(
                        quiz.passed() ? "learning.quiz-best-passed" : "learning.quiz-best",
                        quiz.bestPercent().format(getLocale()));
        boolean here =
                course.next() instanceof NextStep.TakeQuiz next && next.module().equals(progress.module());
        String state = quiz.passed() ? "learning.quiz-passed" : "learning.quiz-open";
        return row(new TickMark(quiz.passed(), getTranslation(state)), link, here, result);
    }

    private ListItem row(TickMark mark, Anchor link, boolean here, String text) {
        Div what = new Div(link);
        what.addClassName("what");
        if (here) {
            Span badge = new Span(getTranslation("learning.here"));
            badge.addClassNames("badge", "accent");
            what.add(badge);
        }
        Span note = new Span(text);
        note.addClassNames("muted", "small", "note");
        return new ListItem(mark, what, note);
    }
}
