package org.pruefstein.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.AuthorNotices;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.CourseFigures;
import org.pruefstein.question.DeskItem;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.PageHeader;
import org.pruefstein.shared.ui.Stat;

/** The instructor's start page: what was sent back, one's drafts, what waits for an examiner, and the banks in numbers. */
@Route("author")
@Menu(title = "home.author", order = 0)
@RolesAllowed("INSTRUCTOR")
class AuthorHomeView extends Div implements AfterNavigationObserver {
    private final transient AuthorOverview overview;
    private final transient AuthorNotices notices;

    AuthorHomeView(AuthorOverview overview, AuthorNotices notices) {
        this.overview = overview;
        this.notices = notices;
        addClassName("author-home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Map<String, String> titles =
                overview.courses().stream().collect(Collectors.toMap(CourseOutline::key, CourseOutline::title));
        List<DeskItem> returned = overview.returned();
        List<DeskItem> drafts = overview.ownDrafts();
        List<DeskItem> inReview = overview.inReview();
        add(new PageHeader(getTranslation("home.author")).addActions(create()));
        ApprovedList approved = new ApprovedList(notices);
        if (approved.isEmpty() && returned.isEmpty() && drafts.isEmpty() && inReview.isEmpty()) {
            Anchor all = new Anchor(QuestionRoutes.QUESTIONS, getTranslation("home.to-questions"));
            all.addClassName("button");
            add(new EmptyState(getTranslation("home.no-desk"), getTranslation("home.no-desk-hint"), all));
        }
        add(
                new DeskList(getTranslation("home.returned"), returned, titles),
                approved,
                new DeskList(getTranslation("home.drafts"), drafts, titles),
                new DeskList(getTranslation("home.in-review"), inReview, titles),
                figures(titles));
    }

    private Anchor create() {
        Anchor create = new Anchor(QuestionRoutes.NEW, getTranslation("home.new-question"));
        create.addClassNames("button", "primary");
        return create;
    }

    private Section figures(Map<String, String> titles) {
        List<CourseFigures> courses = overview.figures();
        Div cards = new Div();
        cards.addClassName("cards");
        courses.forEach(course -> cards.add(card(course, titles.getOrDefault(course.courseKey(), course.courseKey()))));
        Section section = new Section(new H2(getTranslation("home.banks")), cards);
        section.setVisible(!courses.isEmpty());
        return section;
    }

    private Div card(CourseFigures course, String title) {
        Stat exam = stat("home.exam-bank", course.exam());
        if (course.unreleased() > 0) {
            exam.setHint(getTranslation("home.keys-open", course.unreleased()));
        }
        Div stats = new Div(
                stat("home.practice-bank", course.practice()),
                exam,
                stat("home.drafts-of-course", course.drafts()),
                stat("home.items-in-review", course.inReview()));
        stats.addClassName("author-stats");
        Anchor all = new Anchor(QuestionRoutes.of(course.courseKey()), getTranslation("home.to-questions"));
        Anchor holes = new Anchor(QuestionRoutes.coverage(course.courseKey()), getTranslation("home.to-coverage"));
        Div links = new Div(all, holes);
        links.addClassName("row");
        Div card = new Div(new H3(title), stats, links);
        card.addClassName("card");
        return card;
    }

    private Stat stat(String label, int number) {
        return new Stat(getTranslation(label), Formats.number(number, getLocale()));
    }
}
