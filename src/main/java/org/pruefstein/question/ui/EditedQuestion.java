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
import org.pruefstein.question.VersionDesk;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;

/** The question an editor has open, as it was last read; each change names the revision it started from. */
class EditedQuestion {
    private final AuthorDesk desk;
    private final PublicationDesk publication;
    private final VersionDesk versions;
    private @Nullable QuestionDetails details;
    private @Nullable QuestionDetails beforeSave;
    private int savedAs;

    EditedQuestion(AuthorDesk desk, PublicationDesk publication, VersionDesk versions) {
        this.desk = desk;
        this.publication = publication;
        this.versions = versions;
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

    QuestionDetails open(QuestionId id) {
        return keep(desk.open(id));
    }

    /** Saves the draft; the course and bank count for a new question only. @param note what the draft changes */
    QuestionDetails save(String courseKey, Bank bank, QuestionContent content, String note) {
        QuestionDetails before = details;
        QuestionDetails written = before == null ? open(desk.create(courseKey, bank, content)) : write(before, content);
        QuestionDetails after = explain(written, note);
        beforeSave = before;
        savedAs = after.revision();
        return after;
    }

    private QuestionDetails write(QuestionDetails before, QuestionContent content) {
        boolean stored = before.newest().state() == VersionState.DRAFT
                && before.newest().content().equals(content);
        return stored ? before : keep(desk.save(before.id(), before.revision(), content));
    }

    private QuestionDetails explain(QuestionDetails written, String note) {
        return note.equals(note(written)) ? written : change((id, revision) -> versions.explain(id, revision, note));
    }

    private static String note(QuestionDetails question) {
        return Objects.requireNonNullElse(question.newest().trail().note(), "");
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
            return before.open().isEmpty()
                    ? keep(desk.discard(before.id(), savedAs))
                    : explain(
                            keep(desk.save(before.id(), savedAs, before.newest().content())), note(before));
        } catch (DomainException e) {
            throw e.messageKey().equals("question.changed-meanwhile")
                    ? new DomainException("question.undo-overtaken")
                    : e;
        }
    }

    QuestionDetails publish() {
        return change(publication::publish);
    }

    /** @param days until a second person should have decided */
    QuestionDetails submit(int days) {
        return change((id, revision) -> publication.submit(id, revision, days));
    }

    QuestionDetails takeBack() {
        return change(publication::takeBack);
    }

    QuestionDetails retire() {
        return change(publication::retire);
    }

    /** Makes a draft of an older version. */
    QuestionDetails restore(int number) {
        return change((id, revision) -> versions.restore(id, revision, number));
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
