package org.pruefstein.question.ui;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;

/** The question an editor has open, as it was last read; each change names the revision it started from. */
class EditedQuestion {
    private final AuthorDesk desk;
    private final PublicationDesk publication;
    private @Nullable QuestionDetails details;
    private @Nullable QuestionDetails beforeSave;
    private int savedAs;

    EditedQuestion(AuthorDesk desk, PublicationDesk publication) {
        this.desk = desk;
        this.publication = publication;
    }

    /** What is known of it; {@code null} for one that was never saved. */
    @Nullable
    QuestionDetails details() {
        return details;
    }

    void begin() {
        details = null;
        beforeSave = null;
    }

    /** @throws NotFoundException also for what is no id */
    QuestionDetails open(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException("question");
        }
        return open(new QuestionId(Long.valueOf(id)));
    }

    QuestionDetails open(QuestionId id) {
        return keep(desk.open(id));
    }

    /** Saves the draft; the course and bank count for a new question only. */
    QuestionDetails save(String courseKey, Bank bank, QuestionContent content) {
        QuestionDetails before = details;
        if (before == null) {
            return open(desk.create(courseKey, bank, content));
        }
        QuestionDetails after = keep(desk.save(before.id(), before.revision(), content));
        beforeSave = before;
        savedAs = after.revision();
        return after;
    }

    /** Whether the last thing that happened to the question was that it was saved here. */
    boolean justSaved() {
        return beforeSave != null
                && details != null
                && details.id().equals(beforeSave.id())
                && details.revision() == savedAs;
    }

    /**
     * Undoes the last saving: the draft says again what it said before, or is gone if there was none.
     *
     * @throws DomainException {@code question.undo-overtaken} when somebody else changed the question since
     */
    QuestionDetails undo() {
        QuestionDetails before = Objects.requireNonNull(beforeSave);
        try {
            return keep(
                    before.open().isEmpty()
                            ? desk.discard(before.id(), savedAs)
                            : desk.save(before.id(), savedAs, before.newest().content()));
        } catch (DomainException e) {
            throw e.messageKey().equals("question.changed-meanwhile")
                    ? new DomainException("question.undo-overtaken")
                    : e;
        }
    }

    QuestionDetails publish() {
        return change(publication::publish);
    }

    QuestionDetails submit() {
        return change(publication::submit);
    }

    QuestionDetails takeBack() {
        return change(publication::takeBack);
    }

    QuestionDetails retire() {
        return change(publication::retire);
    }

    /** Throws the draft away; a question that has nothing else retires. */
    QuestionDetails discard() {
        return known().versions().size() == 1 ? retire() : change(desk::discard);
    }

    QuestionDetails known() {
        if (details == null) {
            throw new NotFoundException("question");
        }
        return details;
    }

    private QuestionDetails change(BiFunction<QuestionId, Integer, QuestionDetails> action) {
        return keep(action.apply(known().id(), known().revision()));
    }

    private QuestionDetails keep(QuestionDetails read) {
        details = read;
        return read;
    }
}
