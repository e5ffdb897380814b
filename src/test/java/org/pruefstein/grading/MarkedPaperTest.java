package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.PaperId;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Bank;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;

class MarkedPaperTest {
    private static final QuestionBody THREE_RIGHT = new QuestionBody.MultipleChoice(
            "?", List.of(option("a", true), option("b", true), option("c", true), option("d", false)), false, null);
    private final Map<QuestionVersionId, QuestionVersion> versions = new HashMap<>();
    private final List<Paper.Item> items = new ArrayList<>();
    private final Map<Integer, Answer> answers = new HashMap<>();

    @Test
    void three_answers_of_one_third_are_one_whole_question() {
        for (int position = 1; position <= 3; position++) {
            item(position, 5, "m1", "lz1");
            answers.put(position, new Answer.Choice(List.of("a")));
        }
        MarkedPaper marked = mark();
        assertThat(marked.earned()).isEqualTo(Fraction.of(5));
        assertThat(marked.ofHundred()).isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void what_was_not_answered_scores_nothing() {
        item(1, 4, "m1", "lz1");
        item(2, 4, "m1", "lz1");
        answers.put(1, new Answer.Choice(List.of("a", "b", "c")));
        assertThat(mark().ofHundred()).isEqualTo(Fraction.of(50));
    }

    @Test
    void sums_by_objective_and_module_add_up_to_the_whole() {
        item(1, 3, "m1", "lz1");
        item(2, 6, "m2", "lz2");
        item(3, 3, "m1", "lz1");
        answers.put(1, new Answer.Choice(List.of("a", "b", "c")));
        answers.put(2, new Answer.Choice(List.of("a")));
        MarkedPaper marked = mark();
        assertThat(marked.by(MarkedItem::objectiveKey))
                .containsExactly(
                        new PartialSum("lz1", 2, 6, Fraction.of(3)), new PartialSum("lz2", 1, 6, Fraction.of(2)));
        assertThat(marked.by(MarkedItem::moduleKey).stream()
                        .map(PartialSum::earned)
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(marked.earned());
    }

    private MarkedPaper mark() {
        return MarkedPaper.of(new Paper(new PaperId(1L), "hash", items), versions, answers);
    }

    private void item(int position, int points, String module, String objective) {
        QuestionVersionId id = new QuestionVersionId((long) position);
        versions.put(
                id,
                new QuestionVersion(
                        id,
                        new QuestionId((long) position),
                        "course",
                        "q" + position,
                        1,
                        Bank.EXAM,
                        module,
                        objective,
                        Level.APPLY,
                        THREE_RIGHT,
                        "hash"));
        items.add(new Paper.Item(position, id, new OptionTokens(List.of()), points, module, objective, Level.APPLY));
    }

    private static QuestionBody.Option option(String key, boolean correct) {
        return new QuestionBody.Option(key, key, correct, "because");
    }
}
