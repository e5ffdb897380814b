package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.QuestionBody.Option;
import org.pruefstein.testkit.UseCase;

@UseCase(value = "UC-004", rules = "BR-039")
class WritingHelpTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Impressum                                              | sentence
            Welche Angabe gehört dazu                              | sentence
            Welche Angabe gehört nicht in das Impressum einer GmbH? | negation
            Welche Angabe ist keine Pflicht im Impressum?          | negation
            """)
    void a_stem_that_could_be_better_is_named(String stem, String rule) {
        assertThat(rules(single(stem, "Alpha", "Beta", "Gamma"))).contains(rule);
    }

    @Test
    void a_stem_may_close_with_the_table_or_picture_that_it_speaks_of() {
        String table = "Die Tabelle zeigt die Zahlen einer Woche.\n\n| Tag | Klicks |\n|---|---|\n| Mo | 12 |\n";
        assertThat(rules(single(table, "Alpha", "Beta", "Gamma"))).doesNotContain("sentence");
        assertThat(rules(single(table + "\n![Kurve](media:a)", "Alpha", "Beta", "Gamma")))
                .doesNotContain("sentence");
        assertThat(rules(single(
                        "Die Zahlen einer Woche ohne Satzzeichen\n\n| Tag |\n|---|\n", "Alpha", "Beta", "Gamma")))
                .contains("sentence");
    }

    @Test
    void a_good_question_gets_no_advice() {
        assertThat(WritingHelp.of(single("Welche Angabe gehört **nicht** in das Impressum?", "Alpha", "Beta", "Gamma")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_written_yet_breaks_no_rule(QuestionType type) {
        assertThat(WritingHelp.of(org.pruefstein.question.ui.BlankBodies.of(type)))
                .isEmpty();
    }

    @Test
    void a_stem_that_hides_who_acts_or_says_with_nouns_what_verbs_say_is_named() {
        String passive =
                "Ein Konto wird angelegt. Bilder werden hochgeladen. Der Text wurde geprüft. Was fehlt hier noch?";
        assertThat(rules(single(passive, "Alpha", "Beta", "Gamma"))).contains("passive");
        assertThat(WritingHelp.of(single(
                        "Wer entscheidet über die Durchführung der Überprüfung der Einwilligung zur Veröffentlichung?",
                        "Alpha",
                        "Beta",
                        "Gamma")))
                .contains(WritingAdvice.note("nominal", "stem", 0, 4));
    }

    @Test
    void all_or_none_of_the_above_is_named_at_its_option() {
        assertThat(WritingHelp.of(single("Was gehört in das Impressum?", "Alpha", "Beta", "Alle der genannten")))
                .containsExactly(WritingAdvice.fault("all-none", "option-text", 2));
    }

    @Test
    void too_few_options_and_missing_reasons_are_named() {
        QuestionBody body = new QuestionBody.SingleChoice(
                "Was gehört in das Impressum?",
                List.of(
                        new Option("a", "Alpha", true, ""),
                        new Option("b", "Beta", false, "Weil."),
                        new Option("c", "", false, "")),
                null);
        assertThat(WritingHelp.of(body))
                .containsExactly(
                        WritingAdvice.fault("options", "options", 0, 2, 5),
                        WritingAdvice.fault("reason", "option-reason", 0));
    }

    @Test
    void a_right_option_that_sticks_out_is_named() {
        assertThat(rules(single("Was gehört in das Impressum?", "Alpha und alles, was dazugehört", "Beta", "Gamma")))
                .contains("longest");
        assertThat(rules(single("Was gehört in das Impressum?", "Alphabet", "Beta", "Gamma")))
                .doesNotContain("longest");
    }

    @Test
    void multiple_choice_says_that_several_are_right_and_a_number_has_a_unit() {
        List<Option> options = single("", "Alpha", "Beta", "Gamma").options();
        assertThat(rules(new QuestionBody.MultipleChoice("Was gehört in das Impressum?", options, false, null)))
                .contains("several");
        assertThat(rules(new QuestionBody.Numeric("Wie teuer ist die Kampagne insgesamt?", "1", "0", "", "Weg")))
                .containsExactly("unit");
    }

    @Test
    void a_long_sentence_and_hard_words_are_named_with_their_measure() {
        String sentence = "Wer " + "auf dem Hof ".repeat(14) + "geht, ist da.";
        assertThat(WritingHelp.of(single(sentence, "Alpha", "Beta", "Gamma")))
                .containsExactly(WritingAdvice.note("long", "stem", 0, 46));
        String hard = "Welche " + "Verarbeitungsverzeichnisse ".repeat(19) + "gelten?";
        assertThat(rules(single(hard, "Alpha", "Beta", "Gamma"))).containsExactly("reading");
    }

    /** Four words, one sentence, one word of more than six letters: 4 + 25. */
    @Test
    void the_reading_level_is_words_per_sentence_plus_the_percentage_of_long_words() {
        assertThat(WritingHelp.lix("Das Impressum fehlt hier.")).isEqualTo(29);
        assertThat(WritingHelp.lix("")).isZero();
    }

    @Test
    void hostile_and_oversized_text_is_judged_at_once() {
        String hostile =
                "Welche nicht ".repeat(3000) + "**".repeat(5000) + "<script>".repeat(2000) + "((((".repeat(2000);
        assertThat(WritingHelp.of(single(hostile, hostile, "Beta", "Gamma"))).isNotEmpty();
    }

    private static List<String> rules(QuestionBody body) {
        return WritingHelp.of(body).stream().map(WritingAdvice::rule).toList();
    }

    private static QuestionBody single(String stem, String... options) {
        return new QuestionBody.SingleChoice(
                stem,
                IntStream.range(0, options.length)
                        .mapToObj(i -> new Option(String.valueOf((char) ('a' + i)), options[i], i == 0, "Weil."))
                        .toList(),
                null);
    }
}
