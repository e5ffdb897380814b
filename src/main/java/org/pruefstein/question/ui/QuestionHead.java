package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** The head of the editor: the way back to the list as it was, which question this is, and its state. */
class QuestionHead extends Composite<Div> {
    private final Anchor back = new Anchor("", "");
    private final PageHeader header = new PageHeader();
    private final QuestionStatus status = new QuestionStatus();
    private final Button vary;
    private final Notice saveFirst = Notice.warning(getTranslation("question.duplicate-save-first"));
    private transient @Nullable QuestionId shown;
    private transient ListState from = ListState.of(QueryParameters.empty());
    private transient List<CourseOutline> courses = List.of();

    /**
     * An empty head.
     *
     * @param variants makes a new question of this one
     * @param dirty whether the person has text to save first
     */
    QuestionHead(Variants variants, BooleanSupplier dirty) {
        vary = new Button(getTranslation("question.duplicate"));
        vary.setDisableOnClick(true);
        vary.addClickListener(e -> {
            saveFirst.setVisible(dirty.getAsBoolean());
            if (shown != null && !saveFirst.isVisible()) {
                variants.open(shown, from.parameters());
            }
            vary.setEnabled(true);
        });
        saveFirst.setVisible(false);
        header.addActions(vary);
        back.setText(getTranslation("question.back-to-list"));
        getContent().add(new Nav(back), header, saveFirst, status);
    }

    /** Where the way back leads, and the courses a question may belong to. */
    void prepare(ListState list, List<CourseOutline> known) {
        from = list;
        back.setHref(list.address(QuestionRoutes.QUESTIONS));
        courses = known;
    }

    private Location address(QuestionId id) {
        return new Location(QuestionRoutes.question(id), from.parameters());
    }

    /** Lets the address name the question that was just saved, perhaps for the first time. */
    void stayAt(QuestionId id) {
        getUI().map(ui -> ui.getPage().getHistory()).ifPresent(h -> h.replaceState(null, address(id)));
    }

    /** For a question that was never saved. */
    void begin() {
        header.setTitle(getTranslation("question.new"));
        header.setSubtitle("");
        show((QuestionId) null);
        status.show(null);
    }

    private void show(@Nullable QuestionId id) {
        shown = id;
        vary.setVisible(id != null);
        saveFirst.setVisible(false);
    }

    void show(QuestionDetails question) {
        show(question.id());
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
