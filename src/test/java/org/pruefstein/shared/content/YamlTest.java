package org.pruefstein.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTest {
    private static final String TEXT = """
            # comment
            id: a
            list:
              - {key: x, text: "eins"}
              - key: y
                text: |
                  zwei
                  Zeilen
            answer: "2.5"
            day: 2026-11-23
            """;

    @Test
    void every_value_knows_its_line() {
        YamlDocument yaml = Yaml.read(TEXT, 1);
        assertThat(yaml.problems()).isEmpty();
        assertThat(yaml.line("/id")).isEqualTo(2);
        assertThat(yaml.line("/list/0/text")).isEqualTo(4);
        assertThat(yaml.line("/list/1")).isEqualTo(5);
        assertThat(yaml.line("/list/1/text")).isEqualTo(6);
        assertThat(yaml.line("/list/1/missing")).isEqualTo(5);
        assertThat(Yaml.read(TEXT, 11).line("/answer")).isEqualTo(19);
    }

    @Test
    void texts_stay_texts_and_dates_are_texts() {
        YamlDocument yaml = Yaml.read(TEXT, 1);
        assertThat(yaml.root().get("answer").isString()).isTrue();
        assertThat(yaml.root().get("day").stringValue()).isEqualTo("2026-11-23");
        assertThat(Yaml.read("a: no\nb: on\nc: 1_0", 1).root().get("a").isString())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\nb: 2\na: 3\n'             | 3 | content.yaml-duplicate",
                "'a: &x 1\nb: *x\n'               | 2 | content.yaml-alias",
                "'a:\n  - 1\n b: 2\n'              | 3 | content.yaml-syntax",
                "'a: \"open\n'                     | 1 | content.yaml-syntax",
                "'a: 1\n---\nb: 2\n'               | 3 | content.yaml-two-documents",
                "''                                | 1 | content.yaml-empty",
                "'a: [[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]' | 1 | content.yaml-too-deep"
            })
    void a_fault_of_the_text_is_reported_with_its_line(String text, int line, String key) {
        assertThat(Yaml.read(text, 1).problems()).anySatisfy(p -> {
            assertThat(p.messageKey()).isEqualTo(key);
            assertThat(p.line()).isEqualTo(line);
        });
    }

    @Test
    void a_lesson_is_taken_apart_into_head_and_text() {
        FrontMatter lesson = FrontMatter.of("---\nid: l1\ntitle: T\n---\n## Eins\n\nText\n");
        assertThat(lesson.head().line("/title")).isEqualTo(3);
        assertThat(lesson.bodyLine()).isEqualTo(5);
        assertThat(lesson.body()).startsWith("## Eins");
        assertThat(FrontMatter.of("## Eins\n").head().problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void what_nobody_writes_is_not_read_to_its_end(String text) {
        YamlDocument yaml = Yaml.read(text, 1);
        assertThat(yaml.problems())
                .extracting(YamlDocument.Problem::messageKey)
                .containsExactly("content.yaml-too-large");
        assertThat(yaml.root().isEmpty()).isTrue();
    }

    static List<String> what_nobody_writes_is_not_read_to_its_end() {
        String name = "n".repeat(150);
        return List.of(
                "a: [" + "1, ".repeat(400_000) + "]",
                "x".repeat(300) + ": 1",
                "a: 1e999999999",
                "a: 1e-999999999",
                (name + ": {").repeat(15) + name + ": [" + "1, ".repeat(10_000) + "]" + "}".repeat(15));
    }

    @Test
    void many_faults_of_one_kind_are_not_all_listed() {
        assertThat(Yaml.read("a: &x 1\nb: [" + "*x, ".repeat(50_000) + "]", 1).problems())
                .hasSize(100);
    }

    @Test
    void numbers_without_end_are_refused() {
        assertThat(Yaml.read("a: " + "9".repeat(100_000), 1).problems())
                .extracting(YamlDocument.Problem::messageKey)
                .containsExactly("content.yaml-syntax");
    }
}
