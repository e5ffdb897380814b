package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentMerge;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.VersionState;
import org.pruefstein.question.WorkingCopies;
import org.pruefstein.question.WorkingCopy;

/**
 * What of the editor's text is the person's own and not saved: it is kept while typed, offered again when it was left,
 * and brought together with what somebody else saved meanwhile.
 */
class OwnText extends Composite<Div> {
    private final QuestionForm form;
    private final transient EditedQuestion question;
    private final Runnable shown;
    private final KeptInput kept;
    private final ConflictPanel conflict = new ConflictPanel(this::choose);
    private transient @Nullable QuestionContent saved;
    private transient @Nullable QuestionContent base;
    private int revision;

    /** @param shown hears when another text stands in the form */
    OwnText(WorkingCopies copies, QuestionForm form, EditedQuestion question, Runnable shown) {
        this.form = form;
        this.question = question;
        this.shown = shown;
        kept = new KeptInput(copies, this::restore);
        getContent().addClassName("own-text");
        getContent().add(kept, conflict);
    }

    /** Lets go of the question before, whose unsaved text stays kept. */
    void leave() {
        saved = null;
        conflict.clear();
        kept.leave();
    }

    /** Shows what is stored. */
    void show(QuestionDetails details) {
        fill(details.courseKey(), details.bank(), details.newest().content());
    }

    /** Offers what was typed into this question at another time. */
    void offer() {
        QuestionDetails details = question.details();
        kept.offer(details == null ? null : details.id(), form.read());
    }

    /** From now on what stands in the form is what is stored. */
    void stored() {
        settle(form.read());
        conflict.clear();
        kept.forget();
    }

    private void settle(QuestionContent content) {
        saved = content;
        base = content;
        QuestionDetails details = question.details();
        revision = details == null ? 0 : details.revision();
    }

    boolean dirty() {
        return saved != null && !form.read().equals(saved);
    }

    /** Keeps what was typed. */
    void changed() {
        if (dirty() || conflict.pending()) {
            kept.keep(typed(form.read()));
        } else {
            kept.forget();
        }
    }

    private WorkingCopy.Typed typed(QuestionContent content) {
        QuestionDetails details = question.details();
        return new WorkingCopy.Typed(
                details == null ? null : details.id(),
                revision,
                form.course(),
                form.bank(),
                Objects.requireNonNull(base),
                content);
    }

    /** Keeps a text that was saved and taken back, and offers it. */
    void putAside(QuestionContent content) {
        kept.keep(typed(content));
        kept.leave();
        offer();
    }

    /** Whether the person has still to choose between two texts. */
    boolean undecided() {
        return conflict.undecided();
    }

    /** Brings the text in the form together with what is stored now; where both changed, mine stays until chosen. */
    void bringTogether() {
        QuestionContent theirs = question.known().newest().content();
        ContentMerge merge = ContentMerge.of(Objects.requireNonNull(base), form.read(), theirs);
        conflict.show(merge);
        if (merge.clashes().isEmpty()) {
            settle(theirs);
        } else {
            saved = theirs;
        }
        fillAgain(merge.content());
    }

    private void choose(ContentMerge.Clash clash, boolean theirs) {
        if (!conflict.pending()) {
            settle(question.known().newest().content());
        }
        fillAgain(ContentMerge.choose(form.read(), clash, theirs));
    }

    private void restore(WorkingCopy.Typed typed) {
        QuestionDetails details = question.details();
        boolean overtaken = details != null && details.revision() != typed.revision();
        if (overtaken) {
            base = typed.base();
            revision = typed.revision();
        }
        fill(typed.courseKey(), typed.bank(), typed.content());
        shown.run();
        if (overtaken) {
            bringTogether();
        }
    }

    private void fillAgain(QuestionContent content) {
        fill(form.course(), form.bank(), content);
        shown.run();
    }

    /** Locks the form as the question's state demands. */
    void lock(@Nullable QuestionDetails details) {
        form.setReadOnly(
                details != null && details.newest().state() == VersionState.IN_REVIEW,
                details != null && details.everPublished().isPresent());
    }

    private void fill(String courseKey, Bank bank, QuestionContent content) {
        QuestionDetails details = question.details();
        boolean published = details != null && details.everPublished().isPresent();
        form.show(courseKey, bank, content, details == null, published);
        lock(details);
    }
}
