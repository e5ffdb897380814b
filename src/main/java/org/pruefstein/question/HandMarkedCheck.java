package org.pruefstein.question;

import java.util.List;
import org.pruefstein.question.QuestionCheck.Problem;

/** What a question that a person marks must fulfil beside what all must. */
final class HandMarkedCheck {
    static final int MAX_MODEL_ANSWER = 8000;
    static final int MAX_POINTS = 100;

    private HandMarkedCheck() {}

    static void sizes(List<Problem> problems, HandMarked body) {
        QuestionCheck.tooLong(problems, body.modelAnswer(), MAX_MODEL_ANSWER, "model-answer", 0);
        for (int i = 0; i < body.rubric().size(); i++) {
            if (outside(body.rubric().get(i).points(), 0, MAX_POINTS)) {
                problems.add(new Problem("points", i, "question.criterion-points-wrong"));
            }
        }
        if (body instanceof Essay essay
                && (outside(essay.minWords(), 0, Essay.MOST_WORDS) || outside(essay.maxWords(), 0, Essay.MOST_WORDS))) {
            problems.add(new Problem("words", 0, "question.words-wrong"));
        }
        if (body instanceof FileHandIn file && outside(file.maxMegabytes(), 1, FileHandIn.MOST_MEGABYTES)) {
            problems.add(new Problem("file-size", 0, "question.file-size-wrong"));
        }
    }

    static void complete(List<Problem> problems, HandMarked body) {
        QuestionCheck.blank(problems, body.modelAnswer(), "model-answer", 0, "question.model-answer-missing");
        if (body.rubric().isEmpty()) {
            problems.add(new Problem("options", 0, "question.rubric-missing"));
        }
        for (int i = 0; i < body.rubric().size(); i++) {
            RubricRow row = body.rubric().get(i);
            QuestionCheck.blank(problems, row.text(), "option-text", i, "question.criterion-missing");
            QuestionCheck.blank(problems, row.expected(), "option-reason", i, "question.expectation-missing");
            if (row.points() < 1) {
                problems.add(new Problem("points", i, "question.criterion-points-wrong"));
            }
        }
        switch (body) {
            case Essay essay -> {
                if (essay.maxWords() > 0 && essay.minWords() > essay.maxWords()) {
                    problems.add(new Problem("words", 0, "question.words-crossed"));
                }
            }
            case FileHandIn file -> {
                if (file.types().isEmpty()) {
                    problems.add(new Problem("file-types", 0, "question.file-types-missing"));
                }
            }
        }
    }

    private static boolean outside(int number, int least, int most) {
        return number < least || number > most;
    }
}
