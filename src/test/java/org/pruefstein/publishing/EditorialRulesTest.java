package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.testkit.SmallCourse;

class EditorialRulesTest {
    private static final String BANK = "modules/18-recht/practice/bank.yaml";
    private static final String LESSON = "modules/18-recht/lessons/01-anbieterkennzeichnung.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        SmallCourse.copy(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keine der genannten Angaben | publishing.item-all-none
            Alle Antworten             | publishing.item-all-none
            Die Antwort ist "klar"     | publishing.straight-quote
            Erst prüfen - dann posten  | publishing.hyphen-dash
            Siehe § 5 DDG dazu         | publishing.breakable
            Frag deine Kollegin        | publishing.familiar
            Die Nutzer*innen fragen    | publishing.gender-sign
            Die Nutzer:innen fragen    | publishing.gender-sign
            """)
    void an_option_is_read_like_a_text(String option, String key) throws IOException {
        change(BANK, "(?<=\\{key: a, text: \")[^\"]*(?=\")", option.replace("\"", "\\\\\""));
        assertThat(keys()).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das Profil braucht Angaben nach § 5 TMG.                      | publishing.outdated
            Prüfen Sie die Daten in Universal Analytics.                  | publishing.outdated
            Das stammt aus Art. 6 und ist wichtig.                        | publishing.breakable
            """)
    void a_lesson_that_is_out_of_date_or_badly_set_is_reported(String sentence, String key) throws IOException {
        append(LESSON, "\n\n" + sentence.replace("§ ", "§\u00a0") + "\n");
        assertThat(keys()).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das wird geprüft. Dann wird es verkauft. So wurde es gezeigt. Es hilft.                 | publishing.style-passive
            Die Durchführung der Überprüfung der Einwilligung zur Veröffentlichung obliegt der Stelle. | publishing.style-nominal
            """)
    void a_heavy_paragraph_of_a_lesson_is_noted_at_its_line(String paragraph, String key) throws IOException {
        append(LESSON, "\n\n" + paragraph + "\n");
        int line = Files.readAllLines(folder.resolve(LESSON)).indexOf(paragraph) + 1;
        assertThat(notes(LESSON, key)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.NOTE);
            assertThat(f.line()).isEqualTo(line);
        });
    }

    @Test
    void a_lesson_with_too_many_passives_is_noted_once() throws IOException {
        append(LESSON, "\n\nDas wird geprüft. Das hilft. Das zählt.".repeat(40) + "\n");
        assertThat(notes(LESSON, "publishing.style-passive-lesson")).hasSize(1);
    }

    @Test
    void a_heavy_question_is_noted_too() throws IOException {
        change(
                BANK,
                "(?<=\\{key: a, text: \")[^\"]*(?=\")",
                "die Mitteilung der Ablehnung der Genehmigung der Veröffentlichung");
        assertThat(notes(BANK, "publishing.style-nominal")).hasSize(1);
    }

    private List<Finding> notes(String file, String key) {
        return ContentCheck.check(folder).findings().stream()
                .filter(f -> f.file().endsWith(file) && f.messageKey().equals(key))
                .toList();
    }

    @Test
    void what_is_marked_as_history_may_be_named() throws IOException {
        append(LESSON, "\n\nBis 2024 hieß die Vorschrift §\u00a05 TMG.\n");
        assertThat(keys()).doesNotContain("publishing.outdated");
    }

    @Test
    void a_question_without_a_sentence_is_reported() throws IOException {
        change(BANK, "(?<=stem: \\|\\n)      [^\\n]*", "      Impressum");
        assertThat(keys()).contains("publishing.item-sentence");
    }

    @Test
    void a_negation_that_is_not_set_off_is_reported() throws IOException {
        change(BANK, "(?<=stem: \\|\\n)      [^\\n]*", "      Welche Angabe gehört nicht in das Impressum einer GmbH?");
        assertThat(keys()).contains("publishing.item-negation");
        change(BANK, "gehört nicht in", "gehört **nicht** in");
        assertThat(keys()).doesNotContain("publishing.item-negation");
    }

    @Test
    void multiple_choice_must_say_that_several_are_right() throws IOException {
        changeAll(
                BANK, "(?m)^      [^\\n]*(Zwei|Drei|Mehrere)[^\\n]*richtig\\.$", "      Welche Angaben gehören dazu?");
        assertThat(keys()).contains("publishing.item-several");
    }

    @Test
    void a_question_asked_twice_is_reported() throws IOException {
        String text = Files.readString(folder.resolve(BANK));
        Matcher first = Pattern.compile("(?s)  - id: (\\S+).*?(?=\\n  - id:)").matcher(text);
        assertThat(first.find()).isTrue();
        append(BANK, "\n" + first.group().replace("id: " + first.group(1), "id: recht-noch-einmal") + "\n");
        assertThat(keys()).contains("publishing.bank-repeated");
    }

    @Test
    void right_answers_that_are_always_the_longest_are_reported() throws IOException {
        changeAll(
                BANK,
                "text: \"([^\"]*)\", correct: true",
                "text: \"$1, und zwar in jedem einzelnen Fall, der vorkommt, ausnahmslos und ohne weitere Prüfung\", correct: true");
        assertThat(keys()).contains("publishing.bank-longest");
    }

    @Test
    void true_or_false_with_one_and_the_same_key_is_reported() throws IOException {
        changeAll(BANK, "    answer: false", "    answer: true");
        assertThat(keys()).contains("publishing.bank-statements");
    }

    @Test
    void a_legal_question_without_a_norm_is_reported() throws IOException {
        changeAll(BANK, "(?m)^    sources: .*\\n", "");
        assertThat(keys()).contains("publishing.legal-question");
    }

    @Test
    void what_is_past_its_date_is_noted_and_does_not_fail() throws IOException {
        changeAll(LESSON, "checked: 2026-11-23", "checked: 2024-01-02");
        Report report = ContentCheck.check(folder);
        assertThat(report.notes()).extracting(Finding::messageKey).contains("publishing.review-lesson");
        assertThat(report.clean()).isTrue();
    }

    @Test
    void how_a_course_is_written_does_not_keep_it_from_being_published() throws IOException {
        append(LESSON, "\n\nFrag deine Kollegin.\n");
        assertThat(ContentCheck.read(CourseFolders.of(folder).getFirst()).clean())
                .isTrue();
        assertThat(ContentCheck.check(folder).clean()).isFalse();
    }

    private List<String> keys() {
        return ContentCheck.check(folder).findings().stream()
                .map(Finding::messageKey)
                .toList();
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void change(String file, String pattern, String text) throws IOException {
        Path path = folder.resolve(file);
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(path));
        assertThat(matcher.find()).isTrue();
        Files.writeString(path, matcher.replaceFirst(text));
    }

    private void changeAll(String file, String pattern, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceAll(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }
}
