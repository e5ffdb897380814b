package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.shared.ui.Notice;

/** Where a quiz stands: what learners get now, what they do not get yet, and that it completes no module. */
class QuizStatus extends Composite<Div> {
    /** @param quiz {@code null} when it was never saved */
    void show(@Nullable AuthoredQuiz quiz) {
        getContent().removeAll();
        Div line = new Div();
        line.addClassNames("row", "quiz-status");
        if (quiz != null) {
            line.add(QuizWords.badge(quiz.state(), getLocale()));
            if (quiz.state() == AuthoredQuizState.PUBLISHED) {
                line.add(new Paragraph(
                        quiz.changed()
                                ? getTranslation("learning.plan-version-behind", quiz.number())
                                : getTranslation("learning.plan-version", quiz.number())));
            }
        }
        Paragraph counts = new Paragraph(getTranslation("learning.plan-completes-nothing"));
        counts.addClassName("muted");
        getContent().add(line, counts);
        if (quiz != null && quiz.missing() > 0) {
            getContent().add(Notice.warning(getTranslation("learning.plan-missing-notice", quiz.missing())));
        }
    }
}
