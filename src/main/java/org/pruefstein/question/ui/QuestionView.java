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
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.VariantDesk;
import org.pruefstein.question.WorkingCopies;
import org.pruefstein.shared.ui.Notice;

/** The editor of a question (UC-004): fields, the question as the learner sees it, its versions and what can be done. */
@Route(QuestionRoutes.QUESTIONS + "/:question")
@RolesAllowed("INSTRUCTOR")
class QuestionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, QuestionActions.Page {
    private final transient AuthorOverview overview;
    private final transient EditedQuestion question;
    private final QuestionHead head;
    private final QuestionForm form = new QuestionForm(this::changed);
    private final QuestionPreview preview;
    private final VersionHistory history;
    private final EditorErrors errors = new EditorErrors(this::overtaken, () -> form.demand(true));
    private final QuestionActions actions = new QuestionActions(this);
    private final OwnText own;

    QuestionView(
            AuthorDesk desk,
            PublicationDesk publication,
            WorkingCopies copies,
            VariantDesk variants,
            AuthorOverview overview,
            QuestionRenderer renderer) {
        this.overview = overview;
        question = new EditedQuestion(desk, publication);
        preview = new QuestionPreview(renderer);
        history = new VersionHistory(renderer);
        own = new OwnText(copies, form, question, this::changed);
        head = new QuestionHead(new Variants(variants), own::dirty);
        Div columns = new Div(new Div(form, new QuestionFoot(errors, actions)), new Div(preview));
        columns.addClassName("question-columns");
        Div editor = new Div(own, columns);
        editor.addClassName("question-editor");
        add(head, editor, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        own.leave();
        ListState from = ListState.of(event.getLocation().getQueryParameters());
        List<CourseOutline> courses = overview.courses();
        head.prepare(from, courses);
        form.offer(courses);
        errors.clear();
        String id = event.getRouteParameters().get("question").orElse("");
        if (id.equals("new")) {
            begin(NewQuestion.of(courses, from.filter()));
        } else {
            show(question.open(id));
        }
        own.offer();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (own.dirty()) {
            UnsavedChanges.ask(event);
        }
    }

    void focusStem() {
        form.focusStem();
    }

    private void begin(NewQuestion start) {
        question.begin();
        form.show(start.courseKey(), start.bank(), start.content(), true, false);
        head.begin();
        history.setVisible(false);
        settled();
    }

    /** Shows what is stored, in the form too. */
    private void show(QuestionDetails details) {
        preview.about(details.id());
        own.show(details);
        around(details);
        settled();
    }

    /** Shows what is stored around the form, in which the person's own text stays. */
    private void around(QuestionDetails details) {
        own.lock(details);
        head.show(details);
        history.show(details);
        history.setVisible(true);
    }

    private void settled() {
        own.stored();
        form.demand(false);
        changed();
    }

    private void changed() {
        preview.show(form.read().body());
        form.check();
        QuestionDetails details = question.details();
        Bank bank = details == null ? form.bank() : details.bank();
        actions.show(details, bank, own.dirty(), question.justSaved());
        own.changed();
        UnsavedChanges.tell(this, own.dirty());
    }

    @Override
    public void saveDraft() {
        if (question.details() != null && !own.dirty()) {
            Notice.toast(getTranslation("question.all-saved"));
        } else if (save()) {
            Notice.toast(getTranslation("question.draft-saved"));
        }
    }

    private boolean save() {
        if (!form.readable() || own.undecided()) {
            errors.show(getTranslation("question.incomplete"));
            return false;
        }
        boolean isNew = question.details() == null;
        boolean done = attempt(() -> question.save(form.course(), form.bank(), form.read()));
        if (done && isNew) {
            head.stayAt(question.known().id());
        }
        return done;
    }

    @Override
    public void publish() {
        if ((!own.dirty() || save()) && attempt(question::publish)) {
            Notice.toast(getTranslation("question.is-published"));
        }
    }

    @Override
    public void submit() {
        if ((!own.dirty() || save()) && attempt(question::submit)) {
            Notice.toast(getTranslation("question.is-submitted"));
        }
    }

    @Override
    public void takeBack() {
        errors.attempt(() -> around(question.takeBack()));
        changed();
    }

    @Override
    public void discard() {
        attempt(question::discard);
    }

    @Override
    public void retire() {
        attempt(question::retire);
    }

    @Override
    public void undo() {
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
