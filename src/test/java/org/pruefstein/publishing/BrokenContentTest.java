package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.testkit.SmallCourse;

/** Breaks a sound course in one place and expects exactly that to be said, with file, line and what to do. */
class BrokenContentTest {
    private static final String MODULE = "modules/18-recht/module.yaml";
    private static final String LESSON = "modules/18-recht/lessons/01-anbieterkennzeichnung.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        SmallCourse.copy(folder);
        assertThat(ContentCheck.check(folder).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema    | course.yaml                       | lang: de                  | lang: 7
            schema    | modules/18-recht/module.yaml      | units: 8                  | units: viele
            schema    | modules/18-recht/module.yaml      | units: 8                  | unit: 8
            schema    | modules/18-recht/practice/bank.yaml | level: KNOW             | level: WISSEN
            schema    | exam.yaml                         | minutes: 45               | minutes: -1
            yaml      | glossary.yaml                     | terms:                    | terms: [
            unique-id | modules/18-recht/practice/bank.yaml | id: recht-p02           | id: recht-p01
            unique-id | modules/18-recht/module.yaml      | id: recht-lz2             | id: recht-lz1
            unique-id | modules/18-recht/module.yaml      | id: src-recht-ddg-6       | id: src-recht-ddg-5
            reference | modules/18-recht/practice/bank.yaml | sources: [src-recht-ddg-33] | sources: [src-recht-none]
            reference | modules/18-recht/lessons/01-anbieterkennzeichnung.md | objectives: [recht-lz1] | objectives: [recht-lz1, recht-lz77]
            reference | modules/18-recht/lessons/01-anbieterkennzeichnung.md | [@src-recht-mstv-erecht] | [@src-recht-none]
            """)
    void a_wrong_word_is_named_with_its_line(String rule, String file, String sound, String broken) throws IOException {
        String text = read(file);
        int at = text.indexOf(sound);
        assertThat(at).as(sound).isPositive();
        Files.writeString(folder.resolve(file), text.substring(0, at) + broken + text.substring(at + sound.length()));
        int line = (int) text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
        assertThat(errors()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo(rule);
            assertThat(f.file()).endsWith(file);
            // a fault of the text as such is found where it can no longer be read
            assertThat(f.line()).isGreaterThanOrEqualTo(line).isLessThanOrEqualTo(rule.equals("yaml") ? 9_999 : line);
        });
        wordsAreThere();
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, <b>fett</b>",
        "markdown, <script>alert(1)</script>",
        "picture, ![](assets/klickwege.svg)",
        "picture, ![Ein Bild](assets/fehlt.svg)",
        "picture, ![Ein Bild](https://example.org/fremd.png)",
    })
    void what_a_lesson_may_not_contain_is_named_with_its_line(String rule, String text) throws IOException {
        int lines = read(LESSON).lines().toList().size();
        Files.writeString(folder.resolve(LESSON), "\n\n" + text + "\n", StandardOpenOption.APPEND);
        assertThat(errors()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo(rule);
            assertThat(f.file()).endsWith(LESSON);
            assertThat(f.line()).isBetween(lines + 1, lines + 4);
        });
        wordsAreThere();
    }

    @Test
    void an_objective_that_is_neither_taught_nor_asked_is_named_with_its_line() throws IOException {
        String text = read(MODULE);
        Files.writeString(
                folder.resolve(MODULE),
                text.replace(
                        "sources:\n",
                        "  - {id: recht-lz77, level: KNOW, text: \"Die Teilnehmenden nennen etwas.\"}\nsources:\n"));
        int line = (int) text.substring(0, text.indexOf("sources:\n")).lines().count() + 1;
        assertThat(errors())
                .filteredOn(f -> f.rule().equals("coverage"))
                .hasSize(3)
                .allSatisfy(f -> {
                    assertThat(f.file()).endsWith(MODULE);
                    assertThat(f.line()).isEqualTo(line);
                });
        wordsAreThere();
    }

    @Test
    void files_out_of_place_missing_or_not_in_utf8_are_named() throws IOException {
        Files.move(folder.resolve(LESSON), folder.resolve(LESSON.replace("01-", "Erste ")));
        Files.write(folder.resolve("glossary.yaml"), "terms: # für".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("course.yaml"),
                read("course.yaml").replace("modules: [14-seo", "modules: [99-fehlt, 14-seo"));
        assertThat(errors())
                .filteredOn(f -> f.rule().equals("layout"))
                .extracting(f -> f.file().replaceFirst("^[^/]*/", ""))
                .contains(LESSON.replace("01-", "Erste "), "glossary.yaml", "course.yaml");
        wordsAreThere();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private List<Finding> errors() {
        return ContentCheck.check(folder).errors();
    }

    /** Both languages, and no key instead of words. */
    private void wordsAreThere() {
        for (Finding finding : errors()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertThat(finding.text(locale))
                        .matches("(?s).+:\\d+: \\S+ \\[[a-z-]+] .{15,}")
                        .doesNotContain("!publishing");
            }
        }
    }
}
