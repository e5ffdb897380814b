package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.shared.ui.Notice;

/** In which state a question is and what that means for who edits it. */
class QuestionStatus extends Composite<Div> {
    /** @param question {@code null} for one that was never saved */
    void show(@Nullable QuestionDetails question) {
        getContent().removeAll();
        if (question == null) {
            return;
        }
        QuestionDetails.Version newest = question.newest();
        if (newest.reviewComment() != null) {
            Instant at = newest.reviewedAt();
            getContent()
                    .add(Notice.warning(getTranslation(
                            newest.reviewComment().isBlank() ? "question.returned-with-comments" : "question.returned",
                            question.name(newest.reviewedBy()),
                            at == null ? "–" : Words.when(at, getLocale()),
                            newest.reviewComment())));
        }
        getContent().add(Notice.info(state(question, newest)));
        if (question.edited()) {
            getContent().add(Notice.info(getTranslation("question.edited-here")));
        }
    }

    private String state(QuestionDetails question, QuestionDetails.Version newest) {
        int published =
                question.published().map(QuestionDetails.Version::number).orElse(0);
        return switch (newest.state()) {
            case DRAFT ->
                published > 0
                        ? getTranslation("question.status-draft-beside", newest.number(), published)
                        : getTranslation("question.status-draft");
            case IN_REVIEW ->
                newest.dueAt() == null
                        ? getTranslation("question.status-in-review")
                        : getTranslation("question.status-in-review-until", Words.when(newest.dueAt(), getLocale()));
            case APPROVED ->
                question.bank() == Bank.EXAM && newest.keyReleasedBy() == null
                        ? getTranslation("question.status-key-open", newest.number())
                        : getTranslation("question.status-published", newest.number());
            case RETIRED -> getTranslation("question.status-retired");
        };
    }
}
