package org.pruefstein.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReleasedKeys;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.ReviewItem;
import org.pruefstein.shared.ui.PageHeader;

/** The second person's work (UC-004): exam items to approve, keys to release, and keys that were released. */
@Route(QuestionRoutes.REVIEW)
@Menu(title = "question.review", order = 40)
@RolesAllowed("EXAMINER")
class ReviewListView extends Div implements AfterNavigationObserver {
    private final transient ReviewDesk desk;
    private final transient CourseCatalog catalog;
    private final transient CoursePlaces places = new CoursePlaces();
    private final WaitingPanel waiting;
    private final KeysPanel keys;
    private final ReleasedPanel released;

    ReviewListView(ReviewDesk desk, ReleasedKeys releasedKeys, CourseCatalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
        waiting = new WaitingPanel(places);
        released = new ReleasedPanel(releasedKeys, places);
        keys = new KeysPanel(desk, places, released::load);
        addClassName("review-page");
        add(
                new PageHeader(getTranslation("question.review")).setSubtitle(getTranslation("question.review-hint")),
                waiting,
                keys,
                released);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        places.know(
                catalog.newest().stream().map(CourseCatalog.Edition::outline).toList());
        waiting.show(desk.waiting());
        keys.load();
        released.load();
    }

    /** An exam item as a row that leads to its page. */
    static QuestionRow row(ReviewItem item, CoursePlaces places, Locale locale, Span... badges) {
        return new QuestionRow(
                QuestionRoutes.review(item.questionId()),
                item.stem(),
                String.join(
                        " · ",
                        item.key(),
                        places.of(item.courseKey(), item.moduleKey()),
                        item.objectiveKey(),
                        Words.of(item.type(), locale),
                        Words.when(item.changedAt(), locale)),
                badges);
    }
}
