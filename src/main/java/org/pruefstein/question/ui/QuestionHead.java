package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.PageHeader;

/** The head of the editor: the way back to the list as it was, which question this is, and its state. */
class QuestionHead extends Composite<Div> {
    private final Anchor back = new Anchor("", "");
    private final PageHeader header = new PageHeader();
    private final QuestionStatus status = new QuestionStatus();

    QuestionHead() {
        back.setText(getTranslation("question.back-to-list"));
        getContent().add(new Nav(back), header, status);
    }

    void leadBack(ListState list) {
        back.setHref(list.address(QuestionRoutes.QUESTIONS));
    }

    /** For a question that was never saved. */
    void begin() {
        header.setTitle(getTranslation("question.new"));
        header.setSubtitle("");
        status.show(null);
    }

    void show(QuestionDetails question, List<CourseOutline> courses) {
        QuestionDetails.Version newest = question.newest();
        String course = courses.stream()
                .filter(c -> c.key().equals(question.courseKey()))
                .map(CourseOutline::title)
                .findFirst()
                .orElse(question.courseKey());
        header.setTitle(getTranslation("question.title", question.key()));
        header.setSubtitle(String.join(
                " · ",
                course,
                Words.of(question.bank(), getLocale()),
                getTranslation("question.version", newest.number()) + ", " + Words.of(newest.state(), getLocale())));
        status.show(question);
    }
}
