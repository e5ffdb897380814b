package org.pruefstein.question.ui;

import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;

/** The beginnings of questions, for tests outside the pages. */
public final class BlankBodies {
    private BlankBodies() {}

    public static QuestionBody of(QuestionType type) {
        return BlankBody.of(type);
    }
}
