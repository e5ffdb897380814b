package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.pruefstein.learning.CourseQuizRoom;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.shared.ui.Notice;

/** What awaits one in an instructor's quiz. */
class CourseQuizIntro extends Composite<Div> {
    CourseQuizIntro(CourseQuizRoom room, Runnable start) {
        QuizPlan plan = room.quiz().plan();
        Integer left = room.quiz().left();
        UnorderedList facts = new UnorderedList(
                new ListItem(getTranslation(
                        "learning.course-quiz-questions", room.quiz().questions())),
                new ListItem(getTranslation(
                        plan.feedback() == QuizPlan.Feedback.END
                                ? "learning.course-quiz-feedback-end"
                                : "learning.quiz-intro-feedback")),
                new ListItem(getTranslation("learning.course-quiz-pass", plan.passPercent())),
                new ListItem(
                        left == null
                                ? getTranslation("learning.course-quiz-any-times")
                                : getTranslation("learning.course-quiz-left", left)),
                new ListItem(getTranslation("learning.course-quiz-completes-nothing")));
        getContent().addClassNames("card", "quiz-intro");
        getContent().add(new H2(getTranslation("learning.quiz-intro")), facts);
        if (room.again()) {
            Button button = new Button(getTranslation("learning.quiz-start"), e -> start.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            getContent().add(button);
        } else {
            getContent()
                    .add(Notice.info(getTranslation(
                            room.quiz().questions() == 0 ? "learning.no-quiz-hint" : "learning.no-attempt-left")));
        }
    }
}
