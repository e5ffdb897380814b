package org.pruefstein.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.Scoring;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AnswersOfEveryTypeModuleTest {
    private static final List<QuestionType> TYPES = SampleQuestions.SCORED;

    @Autowired
    AnswerIntake intake;

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    StoredSittings sittings;

    @Autowired
    PaperSheets papers;

    @Test
    @UseCase(
            value = "UC-004",
            rules = {"BR-130", "BR-131", "BR-132"})
    void what_is_saved_is_what_was_answered_and_earns_what_it_is_worth() {
        SittingDesk.Sitting sitting = desk.open(fixtures.exam(TYPES.stream()
                .map(type -> new ContentQuestions.ContentQuestion(
                        "q-" + type.code(), Bank.EXAM, "m1", "m1-lz1", Level.KNOW, SampleQuestions.of(type)))
                .toList()));
        List<Entry> entries = IntStream.rangeClosed(1, TYPES.size())
                .mapToObj(position ->
                        new Entry(position, position, desk.wire(sitting.id(), position, right(position)), null))
                .toList();
        assertThat(intake.save(sitting.id(), sitting.token(), 1, entries).results())
                .extracting(EntryResult::outcome)
                .containsOnly(EntryOutcome.SAVED);
        PaperSheet sheet = papers.of(desk.attempt(sitting.id()).paper());
        sittings.find(sitting.id()).orElseThrow().answers().forEach((position, answer) -> {
            assertThat(answer).isEqualTo(right(position));
            assertThat(Scoring.score(sheet.at(position).orElseThrow().body(), answer))
                    .isEqualTo(Fraction.ONE);
            assertThat(AnswerWords.of(sheet.at(position).orElseThrow().body(), answer, Locale.GERMAN))
                    .isNotEmpty();
        });
    }

    @Test
    void answers_are_refused_where_they_belong_to_another_question() {
        SittingDesk.Sitting sitting = desk.open(fixtures.exam(TYPES.stream()
                .map(type -> new ContentQuestions.ContentQuestion(
                        "q-" + type.code(), Bank.EXAM, "m1", "m1-lz1", Level.KNOW, SampleQuestions.of(type)))
                .toList()));
        int kprim = TYPES.indexOf(QuestionType.KPRIM) + 1;
        int ordering = TYPES.indexOf(QuestionType.ORDERING) + 1;
        int matching = TYPES.indexOf(QuestionType.MATCHING) + 1;
        List<Entry> entries = List.of(
                new Entry(kprim, 1, desk.wire(sitting.id(), ordering, right(ordering)), null),
                new Entry(ordering, 2, desk.wire(sitting.id(), matching, right(matching)), null),
                new Entry(matching, 3, desk.wire(sitting.id(), kprim, right(kprim)), null));
        assertThat(intake.save(sitting.id(), sitting.token(), 1, entries).results())
                .extracting(EntryResult::reason)
                .containsOnly("wrong-kind");
        assertThat(sittings.find(sitting.id()).orElseThrow().answers()).isEmpty();
    }

    private static Answer right(int position) {
        return SampleQuestions.rightAnswer(TYPES.get(position - 1));
    }
}
