package org.pruefstein.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.LearningPath;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.NextStep;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/** The learner's home: the one next step, and the courses with progress (UC-002). */
@Route(LearningRoutes.HOME)
@Menu(title = "learning.home", order = 10)
@RolesAllowed("LEARNER")
class LearnView extends Div implements AfterNavigationObserver {
    private final transient LearningPath path;
    private final Div body = new Div();

    LearnView(LearningPath path) {
        this.path = path;
        addClassName("learn");
        add(new PageHeader(getTranslation("learning.home")), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CourseProgress> courses = path.courses();
        body.removeAll();
        if (courses.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("learning.not-enrolled"), getTranslation("learning.not-enrolled-hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        courses.forEach(course -> {
            ListItem item = new ListItem(new CourseCard(course));
            list.add(item);
        });
        body.add(new ContinueCard(atHand(courses)), new H2(getTranslation("learning.my-courses")), list);
    }

    /** The course one goes on with: one that is begun and not finished, else one not finished. */
    private static CourseProgress atHand(List<CourseProgress> courses) {
        return courses.stream()
                .min(Comparator.comparing((CourseProgress c) -> c.next() instanceof NextStep.Finished)
                        .thenComparing(c -> !c.begun()))
                .orElseThrow();
    }
}
