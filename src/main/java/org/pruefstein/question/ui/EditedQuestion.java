package org.pruefstein.question.ui;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.NotFoundException;

/** The question an editor has open, as it was last read; each change names the revision it started from. */
class EditedQuestion {
    private final AuthorDesk desk;
    private final PublicationDesk publication;
    private @Nullable QuestionDetails details;

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
    }

    QuestionDetails open(QuestionId id) {
        return keep(desk.open(id));
    }

    /** Saves the draft; the course and bank count for a new question only. */
    QuestionDetails save(String courseKey, Bank bank, QuestionContent content) {
        QuestionDetails before = details;
        return before == null
                ? open(desk.create(courseKey, bank, content))
                : keep(desk.save(before.id(), before.revision(), content));
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
