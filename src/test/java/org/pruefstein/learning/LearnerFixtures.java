package org.pruefstein.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.pruefstein.course.CourseEditions;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;
import org.pruefstein.course.Level;
import org.pruefstein.course.NewEdition;
import org.pruefstein.enrolment.DemoRuns;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.ShortText;
import org.pruefstein.shared.content.LessonRenderer;
import org.pruefstein.shared.content.Term;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Small courses of their own with practice and exam questions, and learners enrolled in them. */
@TestComponent
public class LearnerFixtures {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private final CourseEditions editions;
    private final ContentQuestions questions;
    private final DemoRuns runs;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    LearnerFixtures(
            CourseEditions editions,
            ContentQuestions questions,
            DemoRuns runs,
            TestAccounts accounts,
            JdbcClient jdbc) {
        this.editions = editions;
        this.questions = questions;
        this.runs = runs;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A learner with a place in a course. */
    public record Learner(TestAccounts.TestAccount account, Enrolment place) {}

    /** A course: module {@code m1} with two lessons and these practice questions, {@code m2} with one and none. */
    @Transactional
    public String course(QuestionBody... practice) {
        String course = "learn-" + COUNTER.incrementAndGet() + "-" + System.nanoTime();
        publish(course, 1, List.of(), Set.of(), practice);
        return course;
    }

    /** A course with a picture in its first lesson. */
    @Transactional
    public String courseWithPicture(String hash) {
        String course = "learn-" + COUNTER.incrementAndGet() + "-" + System.nanoTime();
        publish(course, 1, List.of(), Set.of(hash));
        return course;
    }

    /** One question of each of five types, each of an objective {@code lz1} or {@code lz2} in turn. */
    public static QuestionBody[] oneOfEach() {
        return SampleQuestions.FIVE.stream().map(SampleQuestions::of).toArray(QuestionBody[]::new);
    }

    /** The right answer to one of {@link #oneOfEach}. */
    public static Answer right(QuestionBody body) {
        return SampleQuestions.rightAnswer(body.type());
    }

    /** Publishes an edition of a course. */
    @Transactional
    public void publish(
            String course, int number, List<String> formerKeys, Set<String> media, QuestionBody... practice) {
        CourseOutline.Module first = new CourseOutline.Module(
                number == 1 ? "m1" : "m1-" + number,
                1,
                "Suchen und finden",
                "Worum es geht.",
                8,
                formerKeys,
                List.of(objective("lz1"), objective("lz2")),
                List.of(lesson("l1", "erste", "lz1"), lesson("l2", "zweite", "lz2")),
                List.of());
        CourseOutline.Module second = new CourseOutline.Module(
                "m2",
                2,
                "Recht",
                "Was erlaubt ist.",
                8,
                List.of(),
                List.of(objective("lz3")),
                List.of(lesson("l3", "dritte", "lz3")),
                List.of(first.key()));
        CourseOutline outline = new CourseOutline(
                course,
                number,
                "Lehrgang " + course,
                "Ein kleiner",
                "Kurz",
                "Alle",
                "de",
                16,
                80,
                60,
                new CourseOutline.CertificateTexts("Zertifikat", "Fach", "Bescheinigung", false, "Hinweis"),
                List.of(first, second),
                List.of(
                        new CourseOutline.Week("Auftakt", List.of(first.key())),
                        new CourseOutline.Week("Wiederholung", List.of()),
                        new CourseOutline.Week("Abschluss", List.of("m2"))));
        editions.lock(course);
        editions.add(new NewEdition(
                outline,
                "0".repeat(64),
                Stream.of("l1", "l2", "l3").map(key -> text(key, media)).toList(),
                List.of(new Term(
                        "serp", "SERP", List.of(), "search engine results page", "Die Seite mit den Treffern.")),
                media));
        questions.publish(course, bank(first.key(), practice));
    }

    /** Lets all questions of an objective name another one, as if an edition had renamed it. */
    @Transactional
    public void rename(String course, String objective, String other) {
        jdbc.sql("""
                        UPDATE question_version SET objective_key = :other WHERE objective_key = :objective
                          AND question_id IN (SELECT id FROM question WHERE course_key = :course)""")
                .param("other", other)
                .param("objective", objective)
                .param("course", course)
                .update();
    }

    /** A new account with a place in the newest edition of the course. */
    public Learner enrol(String course) {
        return enrol(course, LocalDate.of(2026, 11, 2));
    }

    /** The same, in a run that begins on this day. */
    public Learner enrol(String course, LocalDate start) {
        TestAccounts.TestAccount account = accounts.create(Map.of());
        Enrolment place = runs.open(course, "Herbst 2026", start, start.plusDays(60), List.of(account.id()))
                .getFirst();
        return new Learner(account, place);
    }

    /** New accounts with places in one run of the newest edition of the course. */
    public List<TestAccounts.TestAccount> enrolTogether(String course, int people) {
        List<TestAccounts.TestAccount> learners =
                Stream.generate(() -> accounts.create(Map.of())).limit(people).toList();
        LocalDate start = LocalDate.of(2026, 11, 2);
        runs.open(
                course,
                "Herbst 2026",
                start,
                start.plusDays(60),
                learners.stream().map(TestAccounts.TestAccount::id).toList());
        return learners;
    }

    private static List<ContentQuestions.ContentQuestion> bank(String module, QuestionBody... practice) {
        List<ContentQuestions.ContentQuestion> all = new ArrayList<>();
        for (int i = 0; i < practice.length; i++) {
            all.add(new ContentQuestions.ContentQuestion(
                    "p" + i, Bank.PRACTICE, module, "lz" + (1 + i % 2), Level.KNOW, practice[i]));
        }
        all.add(new ContentQuestions.ContentQuestion(
                "x1",
                Bank.EXAM,
                module,
                "lz1",
                Level.KNOW,
                new ShortText("Nur in der Prüfung", List.of("Geheim"), false, null)));
        return all;
    }

    private static CourseOutline.Objective objective(String key) {
        return new CourseOutline.Objective(key, Level.KNOW, "Ziel " + key);
    }

    private static CourseOutline.Lesson lesson(String key, String slug, String objective) {
        return new CourseOutline.Lesson(
                key,
                slug,
                "Lektion " + slug,
                20,
                List.of(objective),
                List.of(new CourseOutline.Task(key + "-t", "Übung", 10)));
    }

    private static NewEdition.Lesson text(String key, Set<String> media) {
        String markdown = """
                ## Anfang

                Die SERP zeigt Treffer [@src-1].

                ## Mitte

                <script>alert(1)</script> und viel Text.

                """
                + media.stream()
                        .map(hash -> "![Ein Bild](../assets/bild.svg)")
                        .findFirst()
                        .orElse("");
        return new NewEdition.Lesson(
                key,
                "Lektion " + key,
                markdown,
                media.stream()
                        .findFirst()
                        .map(hash -> Map.of("../assets/bild.svg", new LessonRenderer.Picture(hash, 0, 0)))
                        .orElse(Map.of()),
                List.of(new LessonText.Source(
                        "src-1", "Die Quelle", "https://example.org/q", LocalDate.of(2026, 11, 1), null, null)),
                LocalDate.of(2026, 11, 23),
                "l2".equals(key) ? LocalDate.of(2026, 1, 31) : null);
    }
}
