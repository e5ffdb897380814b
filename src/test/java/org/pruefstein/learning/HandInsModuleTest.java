package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Essay;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HandInsModuleTest {
    static final byte[] PDF = "%PDF-1.7\n% Plan".getBytes(StandardCharsets.US_ASCII);
    private static final Answer TEXT = SampleQuestions.rightAnswer(QuestionType.ESSAY);
    private static final Map<String, Integer> RATING = Map.of("kqz0", 2, "kqz1", 1, "kqz2", 0);

    @Autowired
    Quizzes quizzes;

    @Autowired
    HandIns handIns;

    @Autowired
    MediaFiles media;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-162")
    void a_text_is_kept_handed_in_rated_once_and_counts_as_self_rated() {
        QuizStep step = start(QuestionType.ESSAY);
        assertThat(handIns.keep(step.attempt(), 1, new Answer.Text("Erst"))).isTrue();
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isEqualTo(new Answer.Text("Erst"));

        QuizStep given = quizzes.answer(step.attempt(), 1, TEXT);
        assertThat(given.given()).isEqualTo(new QuizStep.Given(TEXT, null));
        assertThat(given.toRate()).isTrue();
        assertThat(given.draft()).isNull();
        assertThat(handIns.keep(step.attempt(), 1, new Answer.Text("zu spät"))).isFalse();
        assertThat(quizzes.answer(step.attempt(), 1, new Answer.Text("noch einmal anders"))
                        .given())
                .isEqualTo(given.given());
        assertThat(quizzes.next(step.attempt()).orElseThrow()).isEqualTo(given);

        assertThat(handIns.rate(step.attempt(), 1, RATING).given())
                .isEqualTo(new QuizStep.Given(TEXT, Fraction.of(3, 6), List.of(), RATING));
        assertThat(handIns.rate(step.attempt(), 1, Map.of("kqz0", 3, "kqz1", 1, "kqz2", 2))
                        .given())
                .isEqualTo(new QuizStep.Given(TEXT, Fraction.of(1, 2), List.of(), RATING));
        assertThat(quizzes.next(step.attempt())).isEmpty();
        QuizSummary summary =
                quizzes.enter(step.version().courseKey(), "m1").last().orElseThrow();
        assertThat(summary.selfRated()).isEqualTo(1);
        assertThat(summary.percent()).isEqualTo(Fraction.of(50));
    }

    @ParameterizedTest
    @EnumSource(names = {"ESSAY", "FILE_HAND_IN"})
    void who_looks_at_the_solution_instead_gets_no_points_and_rates_nothing(QuestionType type) {
        QuizStep step = start(type);
        QuizStep shown = quizzes.answer(step.attempt(), 1, new Answer.Choice(List.of()));
        assertThat(shown.given().score()).isEqualTo(Fraction.ZERO);
        assertThat(shown.selfRated()).isFalse();
        assertThat(handIns.rate(step.attempt(), 1, RATING)).isEqualTo(shown);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-160")
    void a_text_outside_the_limits_is_refused_and_stays_kept() {
        QuizStep step = start(QuestionType.ESSAY);
        Answer few = new Answer.Text("zu – wenig");
        handIns.keep(step.attempt(), 1, few);
        refused(step, few, "learning.words-few");
        refused(step, new Answer.Text("Wort ".repeat(201)), "learning.words-many");
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isEqualTo(few);
        Answer huge = new Answer.Text("x".repeat(Essay.MAX_LENGTH + 1));
        assertThatThrownBy(() -> handIns.keep(step.attempt(), 1, huge)).isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 1, huge)).isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void a_file_that_was_replaced_elsewhere_is_said_and_the_other_one_stays() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        Answer first = handIns.take(step.attempt(), 1, PDF, "eins.pdf");
        Answer second =
                handIns.take(step.attempt(), 1, "%PDF-1.7\n% Anders".getBytes(StandardCharsets.US_ASCII), "zwei.pdf");
        refused(step, first, "learning.file-replaced");
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isEqualTo(second);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-161")
    void a_file_is_erased_when_nothing_is_handed_in_after_all() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        byte[] own = ("%PDF-1.7 doch nicht " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
        handIns.take(step.attempt(), 1, own, "Plan.pdf");
        quizzes.answer(step.attempt(), 1, Answer.File.NONE);
        assertThat(media.holds(Sha256.of(own))).isFalse();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-161")
    void a_file_that_was_replaced_is_erased_unless_somebody_else_handed_in_the_same() {
        byte[] own = ("%PDF-1.7 " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
        byte[] shared = ("%PDF-1.7 gleich " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
        QuizStep theirs = start(QuestionType.FILE_HAND_IN);
        handIns.take(theirs.attempt(), 1, shared, "Plan.pdf");
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        handIns.take(step.attempt(), 1, own, "Plan.pdf");
        handIns.take(step.attempt(), 1, own, "Derselbe.pdf");
        assertThat(media.holds(Sha256.of(own))).isTrue();
        handIns.take(step.attempt(), 1, shared, "Plan.pdf");
        assertThat(media.holds(Sha256.of(own))).isFalse();
        Answer.File last = handIns.take(step.attempt(), 1, PDF, "Plan.pdf");
        assertThat(media.holds(Sha256.of(shared))).isTrue();
        quizzes.answer(step.attempt(), 1, last);
        assertThat(media.holds(last.hash())).isTrue();
    }

    @Test
    void the_files_of_a_day_stay_within_a_measure_also_after_they_were_answered() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        handIns.take(step.attempt(), 1, PDF, "eins.pdf");
        jdbc.sql("UPDATE hand_in_upload SET size = :size WHERE account_id = :account")
                .param("size", HandIns.MOST_A_DAY - PDF.length)
                .param("account", current.id().value())
                .update();
        Answer last = handIns.take(step.attempt(), 1, PDF, "zwei.pdf");
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, PDF, "drei.pdf"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.messageKey()).isEqualTo("learning.files-too-many"));
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isEqualTo(last);
        jdbc.sql("UPDATE hand_in_upload SET uploaded_at = uploaded_at - INTERVAL 1 DAY WHERE account_id = :account")
                .param("account", current.id().value())
                .update();
        handIns.take(step.attempt(), 1, PDF, "drei.pdf");
    }

    @Test
    void a_rating_gives_each_criterion_no_more_than_there_is() {
        QuizStep step = start(QuestionType.ESSAY);
        assertThatThrownBy(() -> handIns.rate(step.attempt(), 1, RATING)).isInstanceOf(NotFoundException.class);
        quizzes.answer(step.attempt(), 1, TEXT);
        for (Map<String, Integer> bad : List.of(
                Map.of("kqz0", 4, "kqz1", 1, "kqz2", 0),
                Map.of("kqz0", -1, "kqz1", 1, "kqz2", 0),
                Map.of("kqz0", 1, "kqz1", 1),
                Map.of("kqz0", 1, "kqz1", 1, "kqz2", 0, "kqz3", 9))) {
            assertThatThrownBy(() -> handIns.rate(step.attempt(), 1, bad)).isInstanceOf(InvalidAnswerException.class);
        }
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-161")
    void a_file_is_taken_replaced_handed_in_and_given_back() throws IOException {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        handIns.take(step.attempt(), 1, PDF, "C:\\Eigene Dateien\\Plan.pdf");
        Answer.File file = handIns.take(step.attempt(), 1, picture("png"), "../../Skizze\u202egnp.exe");
        assertThat(file.name()).isEqualTo("Skizzegnp.exe");
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isEqualTo(file);
        assertThat(quizzes.answer(step.attempt(), 1, file).toRate()).isTrue();
        HandIns.HandedIn back = handIns.file(step.attempt(), 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        back.content().writeTo(bytes);
        assertThat(bytes.toByteArray()).isEqualTo(picture("png"));
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, PDF, "Plan.pdf"))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a<script>alert(1)</script>",
                "MZ\u0090",
                ""
            })
    @UseCase(value = "UC-004", rules = "BR-161")
    void what_is_no_file_of_the_kinds_asked_is_refused_whatever_its_name(String content) {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, bytes, "Plan.pdf"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.messageKey()).isEqualTo("learning.file-other"));
        assertThat(quizzes.next(step.attempt()).orElseThrow().draft()).isNull();
    }

    @Test
    void a_picture_of_a_kind_not_asked_and_a_file_too_large_are_refused() throws IOException {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        byte[] jpeg = picture("jpg");
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, jpeg, "Skizze.png"))
                .hasMessageContaining("learning.file-other");
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, large, "Plan.pdf"))
                .hasMessageContaining("learning.file-too-large");
    }

    @Test
    void a_file_is_not_replaced_without_end() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        for (int i = 0; i < HandIns.MOST_UPLOADS; i++) {
            handIns.take(step.attempt(), 1, PDF, "Plan.pdf");
        }
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, PDF, "Plan.pdf"))
                .hasMessageContaining("learning.file-too-often");
    }

    @Test
    void a_file_that_was_never_taken_is_no_answer() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        Answer foreign = SampleQuestions.rightAnswer(QuestionType.FILE_HAND_IN);
        handIns.keep(step.attempt(), 1, foreign);
        refused(step, foreign, "learning.file-replaced");
    }

    @Test
    void nobody_else_keeps_takes_rates_or_gets_anything() {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        handIns.take(step.attempt(), 1, PDF, "Plan.pdf");
        accounts.signIn(fixtures.enrol(step.version().courseKey()).account());
        assertThatThrownBy(() -> handIns.file(step.attempt(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handIns.take(step.attempt(), 1, PDF, "Plan.pdf"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handIns.keep(step.attempt(), 1, TEXT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handIns.rate(step.attempt(), 1, RATING)).isInstanceOf(NotFoundException.class);
    }

    private void refused(QuizStep step, Answer answer, String key) {
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 1, answer))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private QuizStep start(QuestionType type) {
        String course = fixtures.course(SampleQuestions.of(type));
        accounts.signIn(fixtures.enrol(course).account());
        return quizzes.start(course, "m1");
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
