package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.pruefstein.learning.QuizRoom;

/** What awaits one in a module's quiz, before the first. */
class QuizIntro extends Composite<Div> {
    QuizIntro(QuizRoom room, Runnable start) {
        UnorderedList facts = new UnorderedList(
                new ListItem(getTranslation("learning.quiz-intro-questions", room.questions())),
                new ListItem(getTranslation("learning.quiz-intro-feedback")),
                new ListItem(getTranslation(
                        "learning.quiz-intro-pass", room.outline().quizPassPercent())),
                new ListItem(getTranslation("learning.quiz-intro-again")));
        Button button = new Button(getTranslation("learning.quiz-start"), e -> start.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        getContent().addClassNames("card", "quiz-intro");
        getContent().add(new H2(getTranslation("learning.quiz-intro")), facts, button);
    }
}
