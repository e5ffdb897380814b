package org.pruefstein.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.learning.QuizFilter;
import org.pruefstein.learning.QuizListItem;
import org.pruefstein.learning.QuizRoutes;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The quizzes of one's courses (UC-008). What restricts them stands in the address. */
@Route(QuizRoutes.QUIZZES)
@Menu(title = "learning.plans", order = 40)
@RolesAllowed("INSTRUCTOR")
class QuizListView extends Div implements AfterNavigationObserver {
    private final transient QuizShelf shelf;
    private final transient AuthorOverview overview;
    private final QuizFilterBar bar = new QuizFilterBar(this::changed);
    private final LazyGrid<QuizListItem> grid = new LazyGrid<>(QuizListItem::id);
    private final List<Anchor> writing = new ArrayList<>();
    private final EmptyState none;
    private final EmptyState nothing;
    private transient List<CourseOutline> courses = List.of();

    QuizListView(QuizShelf shelf, AuthorOverview overview) {
        this.shelf = shelf;
        this.overview = overview;
        none = new EmptyState(
                getTranslation("learning.plans-none"), getTranslation("learning.plans-none-hint"), create());
        nothing = new EmptyState(
                getTranslation("learning.plans-nothing"),
                getTranslation("learning.plans-nothing-hint"),
                new Button(getTranslation("learning.plans-all"), e -> bar.clear()));
        grid.addComponentColumn(this::row).setKey("quiz").setHeader(getTranslation("learning.plans"));
        grid.addClassName("quiz-list");
        PageHeader header = new PageHeader(getTranslation("learning.plans"))
                .setSubtitle(getTranslation("learning.plans-hint"))
                .addActions(create());
        add(header, bar, grid, none, nothing);
    }

    private Anchor create() {
        Anchor create = new Anchor(QuizRoutes.NEW, getTranslation("learning.plan-new"));
        create.addClassNames("button", "primary");
        writing.add(create);
        return create;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        courses = overview.courses();
        writing.forEach(link -> link.setVisible(!courses.isEmpty()));
        QuizFilter filter = QuizFilterBar.read(event.getLocation().getQueryParameters());
        bar.show(courses, filter);
        load(filter);
    }

    private void changed(QuizFilter filter) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(QuizRoutes.QUIZZES, QuizFilterBar.write(filter)));
        load(filter);
    }

    private void load(QuizFilter filter) {
        boolean empty = shelf.find(filter, 0, 1).isEmpty();
        boolean all = filter.equals(QuizFilter.ALL);
        none.setVisible(empty && all);
        nothing.setVisible(empty && !all);
        bar.setVisible(!none.isVisible());
        grid.setVisible(!empty);
        grid.loadFrom((offset, limit) -> shelf.find(filter, offset, limit));
    }

    private Div row(QuizListItem item) {
        Anchor link = new Anchor(QuizRoutes.quiz(item.id()), item.title());
        Span where = new Span(String.join(
                " · ",
                QuizWords.place(QuizWords.course(courses, item.courseKey()), item.moduleKey(), getLocale()),
                getTranslation("learning.plan-questions", item.questions()),
                getTranslation("learning.plan-attempted", item.attempts())));
        where.addClassNames("muted", "small");
        Div words = new Div(link, where);
        words.addClassName("question-row-words");
        Anchor preview = new Anchor(QuizRoutes.preview(item.id()), getTranslation("learning.plan-preview"));
        preview.getElement().setAttribute("aria-label", getTranslation("learning.plan-preview-this", item.title()));
        preview.addClassName("small");
        Div marks = new Div(preview, QuizWords.badge(item.state(), getLocale()));
        marks.addClassName("question-row-marks");
        if (item.changed() && item.state() == AuthoredQuizState.PUBLISHED) {
            marks.add(QuizWords.badge(getTranslation("learning.plan-changed")));
        }
        if (item.missing() > 0) {
            Span missing = QuizWords.badge("⚠ " + getTranslation("learning.plan-missing", item.missing()));
            missing.addClassName("warn");
            marks.add(missing);
        }
        Div row = new Div(words, marks);
        row.addClassName("question-row");
        return row;
    }
}
