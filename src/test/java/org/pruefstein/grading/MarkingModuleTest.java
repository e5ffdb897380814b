package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.sitting.SittingScript;
import org.pruefstein.sitting.Sittings;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MarkingModuleTest {
    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingScript script;

    @Autowired
    Sittings sittings;

    @Autowired
    Marking marking;

    @Autowired
    OutstandingMarks marks;

    @Autowired
    MarkingRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Test
    @UseCase(value = "UC-005", rules = "BR-082")
    void a_paper_with_all_five_types_has_the_points_one_reckons_by_hand() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId id = script.sit(
                exam,
                fixtures.candidate(exam),
                Map.of(
                        1, choice("kqz0"),
                        2, choice("kqz0"),
                        3, choice("false"),
                        4, new Answer.Text("2718,30"),
                        5, new Answer.Text("quorxel")));
        marks.catchUp(exam.session());
        MarkedPaper marked = repository.find(id).orElseThrow();
        assertThat(marked.items().stream().map(MarkedItem::earned))
                .containsExactly(points(20), points(10), points(0), points(20), points(0));
        assertThat(marked.ofHundred()).isEqualTo(points(50));
        assertThat(repository.basis(id))
                .contains(new MarkingRepository.Basis(
                        "scoring-1",
                        jdbc.sql("SELECT paper_hash FROM attempt WHERE id = :id")
                                .param("id", id.value())
                                .query(String.class)
                                .single(),
                        sittings.receipt(id).orElseThrow().hash()));
    }

    @Test
    void the_right_answers_have_all_points_and_none_has_none() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId all = script.sit(
                exam,
                fixtures.candidate(exam),
                Map.of(
                        1, choice("kqz0"),
                        2, choice("kqz0", "kqz1"),
                        3, choice("true"),
                        4, new Answer.Text("2718,25"),
                        5, new Answer.Text("Quorxel")));
        AttemptId none = script.sit(exam, fixtures.candidate(exam), Map.of());
        marks.catchUp(exam.session());
        assertThat(repository.find(all).orElseThrow().ofHundred()).isEqualTo(points(100));
        assertThat(repository.find(none).orElseThrow().ofHundred()).isEqualTo(points(0));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-082")
    void the_end_of_a_sitting_has_it_marked_without_anybody_asking() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId id = script.sit(exam, fixtures.candidate(exam), Map.of(1, choice("kqz0")));
        await().atMost(Duration.ofSeconds(30)).until(() -> script.state(id) == AttemptState.MARKED);
        assertThat(repository.find(id).orElseThrow().earned()).isEqualTo(points(20));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-082")
    void what_was_missed_is_marked_later_and_marked_once_however_many_try() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId id = script.begin(exam, fixtures.candidate(exam));
        script.answer(id, Map.of(1, choice("kqz0")));
        jdbc.sql(
                        "UPDATE attempt SET state = 'SUBMITTED', ended_at = UTC_TIMESTAMP(6), end_cause = 'CLOSED' WHERE id = :id")
                .param("id", id.value())
                .update();
        List<CompletableFuture<Integer>> tries = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> marks.catchUp(exam.session())))
                .limit(4)
                .toList();
        assertThat(tries.stream().mapToInt(CompletableFuture::join).sum()).isLessThanOrEqualTo(1);
        assertThat(script.state(id)).isEqualTo(AttemptState.MARKED);
        assertThat(marking.mark(id)).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM exam_item_score WHERE attempt_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void a_sitting_that_goes_on_is_not_marked() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId id = script.begin(exam, fixtures.candidate(exam));
        assertThat(marking.mark(id)).isFalse();
        assertThat(marks.catchUp(exam.session())).isZero();
        assertThat(script.state(id)).isEqualTo(AttemptState.OPEN);
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-025")
    void a_device_may_deliver_late_answers_also_after_the_marking() {
        SittingFixtures.Exam exam = fixtures.exam();
        AttemptId id = script.sit(exam, fixtures.candidate(exam), Map.of());
        marks.catchUp(exam.session());
        assertThat(script.openDevice(id)).isEqualTo(2);
    }

    private static Answer choice(String... keys) {
        return new Answer.Choice(List.of(keys));
    }

    private static Fraction points(int points) {
        return Fraction.of(points);
    }
}
