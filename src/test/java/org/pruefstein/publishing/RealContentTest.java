package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.testkit.SmallCourse;

class RealContentTest {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    @Test
    void the_shipped_content_is_clean_and_keeps_its_scope() {
        Report report = ContentCheck.check(CONTENT);
        assertThat(report.errors()).extracting(f -> f.text(Locale.ENGLISH)).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::messageKey)
                .noneMatch(key -> key.startsWith("publishing.scope") || key.startsWith("publishing.reserve"));
    }

    @Test
    void an_unknown_objective_is_reported_with_file_and_line() throws IOException {
        copy();
        replace("modules/18-recht/practice/bank.yaml", "objective: recht-lz1", "objective: recht-lz99");
        assertThat(ContentCheck.check(folder).errors()).anySatisfy(f -> {
            assertThat(f.file()).endsWith("modules/18-recht/practice/bank.yaml");
            assertThat(f.line()).isGreaterThan(1);
            assertThat(f.rule()).isEqualTo("reference");
        });
    }

    @Test
    void a_second_right_option_is_reported() throws IOException {
        copy();
        replace("modules/18-recht/exam/bank.yaml", "correct: true,", "correct: false,");
        assertThat(rules()).contains("options");
    }

    @Test
    void a_blueprint_that_asks_for_more_than_there_is_is_reported() throws IOException {
        copy();
        replace("exam.yaml", "level: KNOW, count: 3", "level: KNOW, count: 99");
        assertThat(rules()).contains("blueprint");
    }

    @Test
    void a_blueprint_that_does_not_give_100_points_is_reported() throws IOException {
        copy();
        replace("exam.yaml", "level: KNOW, count: 3", "level: KNOW, count: 2");
        assertThat(ContentCheck.check(folder).errors()).singleElement().satisfies(f -> {
            assertThat(f.messageKey()).isEqualTo("publishing.blueprint-points");
            assertThat(f.text(Locale.GERMAN)).contains("95 Punkte statt 100");
        });
    }

    @Test
    void why_a_blueprint_cannot_be_filled_is_said_in_the_language_asked_for() throws IOException {
        copy();
        replace("exam.yaml", "level: KNOW, count: 3", "level: KNOW, count: 99");
        Finding finding = ContentCheck.check(folder).errors().stream()
                .filter(f -> f.rule().equals("blueprint"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Locale.GERMAN))
                .contains("lässt sich nicht füllen")
                .contains("Wissen");
        assertThat(finding.text(Locale.ENGLISH)).contains("cannot be filled").doesNotContain("Wissen");
    }

    @Test
    void a_module_before_what_it_builds_on_is_reported() throws IOException {
        copy();
        replace("modules/14-seo/module.yaml", "prerequisites: []", "prerequisites: [recht]");
        assertThat(ContentCheck.check(folder).errors()).singleElement().satisfies(f -> {
            assertThat(f.messageKey()).isEqualTo("publishing.prerequisite-later");
            assertThat(f.file()).endsWith("14-seo/module.yaml");
            assertThat(f.line()).isGreaterThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [14-seo]          | [18-recht] | true
            [14-seo,18-recht] | []         | true
            [18-recht]        | [14-seo]   | false
            [14-seo]          | []         | false
            [14-seo,18-recht] | [18-recht] | false
            """)
    void weeks_name_each_module_once_in_order(String first, String second, boolean right) throws IOException {
        copy();
        replace("course.yaml", "modules:", """
                plan:
                  - {title: Erste Woche, modules: %s}
                  - {title: Zweite Woche, modules: %s}
                modules:""".formatted(first, second));
        List<String> errors = ContentCheck.check(folder).errors().stream()
                .map(Finding::messageKey)
                .toList();
        assertThat(errors).isEqualTo(right ? List.of() : List.of("publishing.plan-order"));
    }

    @Test
    void a_lesson_that_the_modules_quiz_would_hide_is_reported() throws IOException {
        copy();
        Path lessons = folder.resolve("modules/14-seo/lessons");
        Files.move(first("modules/14-seo/lessons"), lessons.resolve("01-quiz.md"));
        assertThat(ContentCheck.check(folder).errors()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("address");
            assertThat(f.file()).endsWith("01-quiz.md");
        });
    }

    @Test
    void a_lesson_is_called_too_long_from_the_length_that_the_note_names() throws IOException {
        copy();
        Path lesson = folder.resolve("modules/14-seo/lessons/05-lang.md");
        String head = Files.readString(first("modules/14-seo/lessons")).split("(?m)^---$")[1];
        for (int words : new int[] {699, 700, 1400, 1401}) {
            Files.writeString(lesson, "---" + head + "---\n\n" + "wort ".repeat(words) + "\n");
            boolean noted = ContentCheck.check(folder).findings().stream()
                    .anyMatch(f ->
                            f.file().endsWith("05-lang.md") && f.messageKey().equals("publishing.scope-words"));
            assertThat(noted).as("%d words", words).isEqualTo(words < 700 || words > 1400);
        }
        assertThat(ContentCheck.check(folder).findings().stream().map(f -> f.text(Locale.GERMAN)))
                .anyMatch(text -> text.contains("700 bis 1.400"));
    }

    @Test
    void a_missing_picture_is_reported() throws IOException {
        copy();
        try (Stream<Path> pictures = Files.list(folder.resolve("modules/14-seo/assets"))) {
            for (Path picture : pictures.toList()) {
                Files.delete(picture);
            }
        }
        assertThat(rules()).contains("picture");
    }

    @Test
    void all_errors_are_reported_not_only_the_first() throws IOException {
        copy();
        Files.writeString(folder.resolve("course.yaml"), "id: [broken");
        replace("exam.yaml", "kind: FINAL", "kind: FINALE");
        assertThat(ContentCheck.check(folder).errors())
                .extracting(Finding::file)
                .anyMatch(f -> f.endsWith("course.yaml"))
                .anyMatch(f -> f.endsWith("exam.yaml"));
    }

    private Path first(String directory) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(directory))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private java.util.List<String> rules() {
        return ContentCheck.check(folder).errors().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private void copy() throws IOException {
        SmallCourse.copy(folder);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }
}
