package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.PageHeader;

/** The head of the editor: the way back to the list as it was, which question this is, and its state. */
class QuestionHead extends Composite<Div> {
    private final Anchor back = new Anchor("", "");
    private final PageHeader header = new PageHeader();
    private final QuestionStatus status = new QuestionStatus();
    private transient ListState from = ListState.of(QueryParameters.empty());
    private transient List<CourseOutline> courses = List.of();

    QuestionHead() {
        back.setText(getTranslation("question.back-to-list"));
        getContent().add(new Nav(back), header, status);
    }

    /** Where the way back leads, and the courses a question may belong to. */
    void prepare(ListState list, List<CourseOutline> known) {
        from = list;
        back.setHref(list.address(QuestionRoutes.QUESTIONS));
        courses = known;
    }

    /** The address of a question from which the same way leads back. */
    Location address(QuestionId id) {
        return new Location(QuestionRoutes.question(id), from.parameters());
    }

    /** For a question that was never saved. */
    void begin() {
        header.setTitle(getTranslation("question.new"));
        header.setSubtitle("");
        status.show(null);
    }

    void show(QuestionDetails question) {
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
