package org.pruefstein.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.Notice;

/** The editor of a question (UC-004): fields, the question as the learner sees it, its versions and what can be done. */
@Route(QuestionRoutes.QUESTIONS + "/:question")
@RolesAllowed("INSTRUCTOR")
class QuestionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient AuthorOverview overview;
    private final transient EditedQuestion question;
    private final QuestionHead head;
    private final QuestionForm form = new QuestionForm(this::changed);
    private final QuestionPreview preview;
    private final AdvicePanel advice;
    private final HandOver handOver;
    private final PinnedComments comments;
    private final VersionHistory history;
    private final TagsPanel tags;
    private final EditorErrors errors = new EditorErrors(this::overtaken, () -> form.demand(true));
    private final QuestionActions actions = new QuestionActions(this::perform);
    private final OwnText own;

    QuestionView(EditorDesks desks, QuestionRenderer renderer) {
        overview = desks.overview();
        question = new EditedQuestion(desks.author(), desks.publication(), desks.versions());
        handOver = new HandOver(desks.settings().reviewDays(), this::changed);
        comments = new PinnedComments(form, desks.comments(), errors);
        preview = new QuestionPreview(renderer);
        advice = new AdvicePanel(desks.bank(), form::focus, new SimilarPanel(desks, renderer));
        history = new VersionHistory(renderer, desks.uses(), this::restore);
        own = new OwnText(desks.copies(), form, question, this::changed);
        head = new QuestionHead(new Variants(desks.variants()), this::dirty);
        tags = new TagsPanel(desks.tags(), desks.choices());
        Div writing = new Div(
                comments, new PictureButton(desks.pictures(), form), form, handOver, new QuestionFoot(errors, actions));
        add(head, new EditorColumns(own, writing, new Div(tags, new QuestionAside(advice, preview))), history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        own.leave();
        ListState from = ListState.of(event.getLocation().getQueryParameters());
        List<CourseOutline> courses = overview.courses();
        head.prepare(from, courses);
        form.offer(courses);
        errors.clear();
        if (event.getRouteParameters().get("question").filter("new"::equals).isPresent()) {
            begin(NewQuestion.of(courses, from.filter()));
        } else {
            show(question.open(RouteQuestion.of(event)));
        }
        own.offer();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty()) {
            UnsavedChanges.ask(event);
        }
    }

    void focusStem() {
        form.focus("stem", 0);
    }

    private void begin(NewQuestion start) {
        question.begin();
        form.show(start.courseKey(), start.bank(), start.content(), true, false);
        head.begin();
        handOver.begin();
        comments.show(null);
        history.hide();
        tags.about(null);
        settled();
    }

    /** Shows what is stored, in the form too. */
    private void show(QuestionDetails details) {
        preview.about(details.id());
        tags.about(details.id());
        own.show(details);
        around(details);
        settled();
    }

    /** Shows what is stored around the form, in which the person's own text stays. */
    private void around(QuestionDetails details) {
        own.lock(details);
        head.show(details);
        handOver.show(details);
        comments.show(details);
        history.show(details);
    }

    private void settled() {
        own.stored();
        form.demand(false);
        changed();
    }

    private void changed() {
        preview.show(form.read().body());
        form.check();
        comments.arrange();
        QuestionDetails details = question.details();
        Bank bank = details == null ? form.bank() : details.bank();
        handOver.offer(own.dirty(), bank);
        actions.show(details, bank, dirty(), question.justSaved());
        advice.show(details, form.course(), bank, form.read());
        own.changed();
        UnsavedChanges.tell(this, dirty());
    }

    private boolean dirty() {
        return own.dirty() || handOver.dirty();
    }

    private void perform(QuestionActions.Action action) {
        switch (action) {
            case SAVE -> saveDraft();
            case PUBLISH -> finish(question::publish, "question.is-published");
            case SUBMIT -> finish(() -> question.submit(handOver.days()), "question.is-submitted");
            case DISCARD -> attempt(question::discard);
            case RETIRE -> attempt(question::retire);
            case UNDO -> undo();
            case TAKE_BACK -> {
                errors.attempt(() -> around(question.takeBack()));
                changed();
            }
        }
    }

    private void saveDraft() {
        boolean nothing = question.details() != null && !dirty();
        if (nothing || save()) {
            Notice.toast(getTranslation(nothing ? "question.all-saved" : "question.draft-saved"));
        }
    }

    private boolean save() {
        if (!form.readable() || own.undecided()) {
            errors.show(getTranslation("question.incomplete"));
            return false;
        }
        boolean done = attempt(() -> question.save(form.course(), form.bank(), form.read(), handOver.text()));
        if (done) {
            head.stayAt(question.known().id());
        }
        return done;
    }

    private void finish(Supplier<QuestionDetails> action, String done) {
        if ((!dirty() || save()) && attempt(action)) {
            Notice.toast(getTranslation(done));
        }
    }

    private void restore(int number) {
        if (dirty()) {
            errors.show(getTranslation("question.save-first"));
        } else if (attempt(() -> question.restore(number))) {
            Notice.toast(getTranslation("question.is-restored", number));
        }
    }

    private void undo() {
        QuestionContent undone = form.read();
        if (attempt(question::undo)) {
            own.putAside(undone);
            Notice.toast(getTranslation("question.undone"));
        }
    }

    private void overtaken() {
        around(question.open(question.known().id()));
        own.bringTogether();
    }

    private boolean attempt(Supplier<QuestionDetails> action) {
        return errors.attempt(() -> show(action.get()));
    }
}
