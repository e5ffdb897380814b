package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;
import org.pruefstein.question.QuestionType;

/** The part of the editor that belongs to one type of question. */
abstract class BodyPart extends Composite<Div> {
    /** The part for a type. @param stem the field of the text @param changed hears each change */
    static BodyPart of(QuestionType type, TextArea stem, Runnable changed) {
        return switch (type) {
            case SINGLE_CHOICE -> new ChoicePart(false, changed);
            case MULTIPLE_CHOICE -> new ChoicePart(true, changed);
            case TRUE_FALSE -> new StatementPart(changed);
            case KPRIM -> new KprimPart(changed);
            case ORDERING -> new OrderPart(changed);
            case MATCHING -> new MatchPart(changed);
            case CASE -> new CasePart(changed);
            case CLOZE -> new ClozePart(stem, changed);
            case NUMERIC -> new NumberPart(changed);
            case SHORT_TEXT -> new WordsPart(changed);
            case ESSAY -> new EssayPart(changed);
            case FILE_HAND_IN -> new FilePart(changed);
        };
    }

    /** Shows what belongs to this part; the body is of its type. */
    abstract void show(QuestionBody body);

    /** The whole body, with what the other fields say. What cannot be read is left out. */
    abstract QuestionBody read(String stem, @Nullable String explanation);

    /** What was typed and cannot be kept. */
    List<QuestionCheck.Problem> unreadable() {
        return List.of();
    }

    /** The field that {@link QuestionCheck.Problem} means. */
    abstract Optional<HasValidation> field(String name, int index);
}
