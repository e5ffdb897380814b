package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.AuthoredQuizFixtures;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.learning.ExchangedQuiz;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.learning.QuizDesk;
import org.pruefstein.learning.QuizExchange;
import org.pruefstein.learning.QuizImportStep;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizRule;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ImportStep;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class QuizExchangeModuleTest {
    @Autowired
    QuestionExchangeDesk desk;

    @Autowired
    QuizExchange exchange;

    @Autowired
    QuizDesk quizzes;

    @Autowired
    AuthoredQuizFixtures fixtures;

    @Autowired
    LearnerFixtures courses;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private String course = "";

    @BeforeEach
    void instructor() {
        course = courses.course(LearnerFixtures.oneOfEach());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void nobody() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-260")
    void quizzes_by_hand_and_by_rule_are_the_same_after_export_and_import_and_export() {
        AuthoredQuiz byHand = fixtures.published(course, fixtures.byHand(course, "Von Hand: „ja“ # 1"));
        quizzes.create(
                course,
                new QuizPlan(
                        "Nach Regeln",
                        "m1",
                        QuizPlan.Mode.BY_RULE,
                        byHand.plan().picked().subList(0, 2),
                        List.of(new QuizRule(List.of("m1-lz1"), Level.APPLY, 3), new QuizRule(List.of(), null, 1)),
                        true,
                        75,
                        QuizPlan.Feedback.END,
                        2));
        byte[] first = desk.export(course, "");
        List<ExchangedQuiz> before = exchange.quizzes(course, "");
        assertThat(before).hasSize(2);
        assertThat(preview(first).quizzes()).extracting(QuizImportStep::kind).containsOnly(ImportStep.Kind.IDENTICAL);

        forget();
        QuestionExchangeDesk.Preview preview = preview(first);
        assertThat(preview.quizzes()).extracting(QuizImportStep::kind).containsOnly(ImportStep.Kind.NEW);
        assertThat(preview.possible()).isTrue();
        desk.apply(course, file(first), preview);
        assertThat(exchange.quizzes(course, "")).isEqualTo(before);
        assertThat(desk.export(course, "")).isEqualTo(first);
        assertThat(exchange.quizzes(course, "m1"))
                .extracting(ExchangedQuiz::title)
                .containsExactly("Nach Regeln");
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-260")
    void a_changed_quiz_becomes_a_draft_and_learners_keep_what_is_published() {
        AuthoredQuiz quiz = fixtures.published(course, fixtures.byHand(course, "Vorher"));
        byte[] changed = edited(QuizFiles.PATH, "title: \"Vorher\"", "title: \"Nachher\"");
        QuestionExchangeDesk.Preview preview = preview(changed);
        assertThat(preview.quizzes()).extracting(QuizImportStep::kind).containsExactly(ImportStep.Kind.CHANGED);
        desk.apply(course, file(changed), preview);
        assertThat(quizzes.open(quiz.id()).plan().title()).isEqualTo("Nachher");
        assertThat(quizzes.open(quiz.id()).published()).isEqualTo(quiz.plan());
        assertThat(quizzes.open(quiz.id()).state()).isEqualTo(AuthoredQuizState.PUBLISHED);
        assertThatThrownBy(() -> desk.apply(course, file(changed), preview)).hasMessage("question.import-overtaken");

        AuthoredQuiz draft = quizzes.open(quiz.id());
        quizzes.retire(draft.id(), draft.revision());
        assertThat(preview(changed).quizzes())
                .extracting(QuizImportStep::kind, QuizImportStep::noteKey)
                .containsExactly(tuple(ImportStep.Kind.CONFLICT, "learning.import-retired"));
        assertThat(exchange.quizzes(course, "")).isEmpty();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-260")
    void a_quiz_that_names_what_is_neither_in_the_file_nor_here_is_left_out_and_says_which() {
        fixtures.published(course, fixtures.byHand(course, "Ganz"));
        String item = jdbc
                .sql("SELECT question_key FROM question WHERE course_key = :course AND bank = 'EXAM'")
                .param("course", course)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElse("nowhere-exam");
        byte[] archive = zip("""
                quizzes:
                  - {id: q-a, title: A, mode: by-hand, questions: [nowhere-1, %s], shuffle: true, passPercent: 60, feedback: each}
                  - {id: q-b, title: B, module: gone, mode: by-rule, rules: [{number: 1}], shuffle: true, passPercent: 60, feedback: end}
                  - {id: q-c, title: C, mode: by-rule, rules: [{number: 99}], shuffle: true, passPercent: 60, feedback: end}
                  - {id: q-d, title: D, mode: by-rule, rules: [{number: 1}], shuffle: true, passPercent: 60, feedback: end}
                """.formatted(item));
        QuestionExchangeDesk.Preview preview = preview(archive);
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.quizzes())
                .extracting(QuizImportStep::key, QuizImportStep::noteKey, QuizImportStep::arguments)
                .containsExactly(
                        tuple("q-a", "learning.import-questions-missing", List.of("nowhere-1, " + item)),
                        tuple("q-b", "learning.import-module-unknown", List.of("gone")),
                        tuple("q-c", "learning.plan-number-range", List.of(QuizPlan.MAX_QUESTIONS)),
                        tuple("q-d", null, List.of()));
        desk.apply(course, file(archive), preview);
        assertThat(exchange.quizzes(course, ""))
                .extracting(ExchangedQuiz::title)
                .containsExactlyInAnyOrder("Ganz", "D");
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-260")
    void a_file_that_is_no_list_of_quizzes_is_refused_with_its_line() {
        byte[] archive = zip("""
                quizzes:
                  - {id: "no key", title: A, mode: by-magic, shuffle: maybe, passPercent: 60, feedback: each}
                """);
        assertThat(preview(archive).findings())
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.ERROR && f.file().equals("quizzes.yaml") && f.line() == 2);
        assertThat(preview(archive).possible()).isFalse();
        byte[] twice = zip("""
                quizzes:
                  - {id: q-a, title: A, mode: by-rule, shuffle: true, passPercent: 60, feedback: each}
                  - {id: q-a, title: B, mode: by-rule, shuffle: true, passPercent: 60, feedback: each}
                """);
        assertThat(preview(twice).findings()).extracting(Finding::messageKey).containsExactly("publishing.id-used");
    }

    @Test
    void a_course_folder_with_quizzes_is_checked_with_them() {
        CourseFolder shipped =
                CourseFolders.packaged(getClass().getClassLoader()).getFirst();
        assertThat(checked(shipped, "questions: [seo-none]"))
                .extracting(Finding::messageKey)
                .containsExactly("publishing.quiz-question-unknown");
        assertThat(checked(shipped, "module: seo")).isEmpty();
    }

    @Test
    void another_courses_quizzes_neither_leave_nor_change() {
        fixtures.published(course, fixtures.byHand(course, "Eigen"));
        byte[] archive = desk.export(course, "");
        assertThat(fixtures.questions(course, Bank.PRACTICE)).isNotEmpty();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course())));
        assertThatThrownBy(() -> exchange.quizzes(course, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> preview(archive)).isInstanceOf(AccessDeniedException.class);
    }

    private static List<Finding> checked(CourseFolder shipped, String more) {
        SortedMap<String, byte[]> files = new TreeMap<>(shipped.files());
        files.put(
                QuizFiles.PATH,
                ("quizzes:\n  - {id: q-check, title: A, mode: by-rule, shuffle: true, passPercent: 60, feedback: each, "
                                + more + "}\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new Report(ContentCheck.read(new CourseFolder(shipped.name(), files))
                        .findings())
                .errors();
    }

    private byte[] edited(String path, String before, String after) {
        SortedMap<String, byte[]> files = new TreeMap<>(
                BankArchive.read(course, file(desk.export(course, ""))).files());
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return BankArchive.write(
                course, Map.of(path, text.replace(before, after).getBytes(StandardCharsets.UTF_8)));
    }

    private void forget() {
        jdbc.sql("UPDATE authored_quiz SET published_id = NULL WHERE course_key = :course")
                .param("course", course)
                .update();
        for (String table : List.of("authored_quiz_question", "authored_quiz_version", "authored_quiz")) {
            String rows = switch (table) {
                case "authored_quiz_question" ->
                    "version_id IN (SELECT v.id FROM authored_quiz_version v JOIN authored_quiz q ON q.id = v.quiz_id"
                            + " WHERE q.course_key = :course)";
                case "authored_quiz_version" ->
                    "quiz_id IN (SELECT q.id FROM authored_quiz q WHERE q.course_key = :course)";
                default -> "course_key = :course";
            };
            jdbc.sql("DELETE FROM " + table + " WHERE " + rows)
                    .param("course", course)
                    .update();
        }
    }

    private QuestionExchangeDesk.Preview preview(byte[] archive) {
        return desk.preview(course, file(archive));
    }

    private byte[] zip(String quizzes) {
        return BankArchive.write(course, Map.of(QuizFiles.PATH, quizzes.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(byte[] archive) {
        try {
            return Files.write(Files.createTempFile(folder, "archive", ".zip"), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
