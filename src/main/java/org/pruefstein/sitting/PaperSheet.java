package org.pruefstein.sitting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.exam.Paper;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionVersion;

/** A paper with the questions it names, by position in the paper's order. */
record PaperSheet(Paper paper, Map<Integer, Question> questions) {
    PaperSheet {
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** One place of the paper with its question. */
    record Question(Paper.Item item, QuestionVersion version) {
        QuestionBody body() {
            return version.body();
        }

        OptionTokens tokens() {
            return item.tokens();
        }
    }

    Optional<Question> at(int position) {
        return Optional.ofNullable(questions.get(position));
    }
}
