package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.WorkingCopies;
import org.pruefstein.question.WorkingCopy;
import org.pruefstein.shared.ui.Notice;

/** Keeps what is typed into the editor with each change, and offers what was typed at another time and never saved. */
class KeptInput extends Composite<Div> {
    private static final int STEM = 120;
    private final transient WorkingCopies copies;
    private final transient Consumer<WorkingCopy.Typed> restore;
    private final Div offers = new Div();
    private final Notice refused = Notice.warning(getTranslation("question.not-kept"));
    private transient WorkingCopy.@Nullable Handle handle;

    /** @param restore shows what was typed in the editor */
    KeptInput(WorkingCopies copies, Consumer<WorkingCopy.Typed> restore) {
        this.copies = copies;
        this.restore = restore;
        offers.addClassName("stack");
        refused.setVisible(false);
        getContent().add(offers, refused);
    }

    /** Lets go of the question before; what was kept of it stays. */
    void leave() {
        handle = null;
        refused.setVisible(false);
    }

    /** Keeps what stands in the editor. */
    void keep(WorkingCopy.Typed typed) {
        copies.keep(handle, typed)
                .ifPresentOrElse(
                        kept -> {
                            handle = kept;
                            refused.setVisible(false);
                        },
                        () -> refused.setVisible(true));
    }

    /** Forgets what this editor kept, as nothing in it is unsaved. */
    void forget() {
        refused.setVisible(false);
        if (handle != null) {
            copies.discard(handle.id());
            handle = null;
        }
    }

    /**
     * Offers what this person left unsaved.
     *
     * @param id {@code null} for questions that were never saved
     * @param stored what is saved; a copy that says the same is forgotten
     */
    void offer(@Nullable QuestionId id, QuestionContent stored) {
        offers.removeAll();
        List<WorkingCopy> found = copies.of(id);
        for (WorkingCopy copy : found) {
            if (id != null && copy.typed().content().equals(stored)) {
                copies.discard(copy.handle().id());
            } else if (handle == null || !copy.handle().id().equals(handle.id())) {
                offers.add(offer(copy, stored));
            }
        }
    }

    private Notice offer(WorkingCopy copy, QuestionContent stored) {
        QuestionId id = copy.typed().question();
        String stem = copy.typed().content().body().asked().strip();
        String text = getTranslation("question.unsaved-from", Words.when(copy.keptAt(), getLocale()));
        Button take = new Button(getTranslation("question.restore-input"), e -> {
            handle = copy.handle();
            restore.accept(copy.typed());
            offer(id, stored);
        });
        Button drop = new Button(getTranslation("question.drop-input"), e -> {
            copies.discard(copy.handle().id());
            offer(id, stored);
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(take, drop);
        buttons.addClassName("row");
        return Notice.info(text + (stem.isEmpty() ? "" : " – " + shortened(stem)))
                .with(buttons);
    }

    private static String shortened(String stem) {
        return stem.length() <= STEM ? stem : stem.substring(0, STEM) + " …";
    }
}
