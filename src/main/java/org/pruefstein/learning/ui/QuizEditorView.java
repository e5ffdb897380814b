package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.AuthoredQuizId;
import org.pruefstein.learning.IncompletePlanException;
import org.pruefstein.learning.PickedQuestion;
import org.pruefstein.learning.QuizDesk;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizRoutes;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.ui.UnsavedChanges;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** The editor of a quiz (UC-008): what is asked, how it is taken, and publishing. */
@Route(QuizRoutes.QUIZ)
@RolesAllowed("INSTRUCTOR")
class QuizEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient QuizDesk desk;
    private final transient QuizShelf shelf;
    private final transient AuthorOverview overview;
    private final PageHeader header = new PageHeader();
    private final QuizStatus status = new QuizStatus();
    private final Select<CourseOutline> course = new Select<>();
    private final RuleRows rules = new RuleRows(this::changed);
    private final PickedQuestions picked = new PickedQuestions(this::changed);
    private final QuestionFinder finder;
    private final QuizForm form;
    private final FormErrors errors = new FormErrors();
    private final QuizActions actions = new QuizActions(this::perform);
    private transient @Nullable AuthoredQuiz quiz;
    private transient @Nullable QuizPlan settled;
    private String courseKey = "";
    private String place = "";

    QuizEditorView(QuizDesk desk, QuizShelf shelf, AuthorOverview overview, PickSearch search) {
        this.desk = desk;
        this.shelf = shelf;
        this.overview = overview;
        finder = new QuestionFinder(
                words -> search.find(courseKey, place, words),
                id -> picked.ids().contains(id),
                picked::add);
        form = new QuizForm(picked, rules, finder, this::changed);
        course.setLabel(getTranslation("learning.plan-course"));
        course.setItemLabelGenerator(CourseOutline::title);
        course.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                begin(e.getValue(), QuizPlan.blank(""));
            }
        });
        Div trail = new Div(new Anchor(QuizRoutes.QUIZZES, "← " + getTranslation("learning.plans")));
        trail.addClassName("quiz-trail");
        addClassName("quiz-editor");
        add(trail, header, status, course, form, errors, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CourseOutline> courses = overview.courses();
        String key = event.getRouteParameters().get("quiz").orElse("");
        course.setItems(courses);
        course.setVisible(key.equals("new") && courses.size() > 1);
        errors.clear();
        if (key.equals("new")) {
            CourseOutline chosen = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("course")
                    .flatMap(wanted -> QuizWords.course(courses, wanted))
                    .or(() -> courses.stream().findFirst())
                    .orElseThrow(() -> new NotFoundException("course"));
            course.setValue(chosen);
            begin(chosen, QuizPlan.blank(""));
        } else {
            show(desk.open(RouteQuiz.of(event)));
        }
    }

    private void begin(CourseOutline chosen, QuizPlan plan) {
        quiz = null;
        courseKey = chosen.key();
        header.setTitle(getTranslation("learning.plan-new"));
        status.show(null);
        form.show(Optional.of(chosen), plan, List.of());
        settle();
    }

    private void show(AuthoredQuiz shown) {
        quiz = shown;
        courseKey = shown.courseKey();
        header.setTitle(shown.plan().title());
        status.show(shown);
        List<PickedQuestion> questions = shelf.picked(courseKey, shown.plan().picked());
        form.show(QuizWords.course(overview.courses(), courseKey), shown.plan(), questions);
        settle();
    }

    private void settle() {
        place = form.read().moduleKey();
        finder.find();
        settled = form.read();
        changed();
    }

    private void changed() {
        boolean dirty = dirty();
        QuizPlan plan = form.read();
        if (!plan.moduleKey().equals(place)) {
            place = plan.moduleKey();
            finder.find();
        }
        if (plan.mode() == QuizPlan.Mode.BY_RULE) {
            rules.available(shelf.available(courseKey, plan));
        }
        actions.show(quiz, dirty);
        UnsavedChanges.tell(this, dirty);
    }

    private boolean dirty() {
        return settled != null && !settled.equals(form.read());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty()) {
            UnsavedChanges.ask(event);
        }
    }

    private void perform(QuizActions.Action action) {
        switch (action) {
            case SAVE -> {
                if (save()) {
                    Notice.toast(getTranslation("learning.plan-saved"));
                }
            }
            case PUBLISH -> {
                if ((quiz != null && !dirty() || save()) && attempt(() -> desk.publish(id(), revision()))) {
                    Notice.toast(getTranslation("learning.plan-is-published"));
                }
            }
            case PREVIEW -> {
                if (quiz != null && !dirty() || save()) {
                    getUI().ifPresent(ui -> ui.navigate(QuizRoutes.preview(id())));
                }
            }
            case RETIRE -> attempt(() -> desk.retire(id(), revision()));
            case RESTORE -> attempt(() -> desk.restore(id(), revision()));
        }
    }

    private boolean save() {
        boolean done = attempt(
                () -> quiz == null ? desk.create(courseKey, form.read()) : desk.save(id(), revision(), form.read()));
        if (done) {
            course.setVisible(false);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(QuizRoutes.quiz(id()))));
        }
        return done;
    }

    private boolean attempt(Supplier<AuthoredQuiz> action) {
        return errors.attempt(() -> {
            try {
                show(action.get());
            } catch (IncompletePlanException e) {
                form.reject(e.problems());
                throw e;
            }
        });
    }

    private AuthoredQuizId id() {
        return Objects.requireNonNull(quiz).id();
    }

    private int revision() {
        return Objects.requireNonNull(quiz).revision();
    }
}
