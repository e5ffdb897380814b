package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.pruefstein.question.QuestionDifference.Kind.DELETED;
import static org.pruefstein.question.QuestionDifference.Kind.INSERTED;
import static org.pruefstein.question.QuestionDifference.Kind.KEPT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionBody.Option;
import org.pruefstein.question.QuestionDifference.Change;
import org.pruefstein.question.QuestionDifference.Run;
import org.pruefstein.question.QuestionDifference.Section;
import org.pruefstein.question.QuestionDifference.TermsChange;
import org.pruefstein.question.QuestionDifference.TextChange;
import org.pruefstein.question.QuestionDifference.ValueChange;
import org.pruefstein.testkit.UseCase;

class QuestionDifferenceTest {
    private static final Option A = new Option("a", "Alpha", true, "So ist es.");
    private static final Option B = new Option("b", "Beta", false, "Das nicht.");
    private static final Option C = new Option("c", "Gamma", false, "Das gibt es nicht.");

    @ParameterizedTest
    @EnumSource
    void a_version_does_not_differ_from_itself(QuestionType type) {
        for (QuestionBody body : SampleQuestions.variants(type)) {
            assertThat(between(body, body).none()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_key_is_a_difference_in_each_type(QuestionType type) {
        List<QuestionBody> variants = SampleQuestions.variants(type);
        for (int i = 1; i < variants.size(); i++) {
            assertThat(between(variants.getFirst(), variants.get(i)).none())
                    .as("%s", variants.get(i))
                    .isFalse();
        }
    }

    @Test
    void words_are_marked_within_the_text_around_them() {
        assertThat(runs("Was misst die Reichweite eines Beitrags?", "Was misst die Reichweite vieler Beiträge?"))
                .containsExactly(
                        new Run(KEPT, "Was misst die Reichweite "),
                        new Run(DELETED, "eines Beitrags"),
                        new Run(INSERTED, "vieler Beiträge"),
                        new Run(KEPT, "?"));
    }

    @Test
    void a_text_of_which_little_is_left_is_shown_one_after_the_other() {
        assertThat(runs("Eins ist gut.", "Nennen Sie Kennzahlen ohne Bezug dazu."))
                .containsExactly(
                        new Run(DELETED, "Eins ist gut."), new Run(INSERTED, "Nennen Sie Kennzahlen ohne Bezug dazu."));
    }

    @Test
    void the_runs_give_both_texts_back() {
        String before = "# Titel\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n„Größe“ – 😀 **fett** und e\u0301.";
        String after = "# Titel\n\n| a | c |\n|---|---|\n| 1 | 3 |\n\n„Grösse“ – 😁 *fett*, und e\u0301!\n";
        List<Run> runs = runs(before, after);
        assertThat(text(runs, INSERTED)).isEqualTo(before);
        assertThat(text(runs, DELETED)).isEqualTo(after);
    }

    @Test
    void options_are_followed_by_their_key_when_they_are_moved_added_removed_or_changed() {
        Option d = new Option("d", "Delta", false, "Neu.");
        Option e = new Option("e", "Eta", false, "Bleibt.");
        Option otherKey = new Option("a", "Alpha", false, "So ist es nicht.");
        List<Section> sections =
                between(single(A, B, e, C), single(C, otherKey, e, d)).sections();
        assertThat(sections).extracting(Section::part).containsExactly("c", "a", "d", "b");
        assertThat(sections.get(0)).matches(Section::moved).satisfies(s -> {
            assertThat(s.before()).isEqualTo(4);
            assertThat(s.after()).isEqualTo(1);
            assertThat(s.changes()).isEmpty();
        });
        assertThat(sections.get(1).moved()).isFalse();
        assertThat(sections.get(1).changes())
                .contains(new ValueChange("option-key", "true", "false"))
                .extracting(Change::field)
                .containsExactly("option-key", "option-reason");
        assertThat(sections.get(2)).matches(Section::added);
        assertThat(sections.get(2).changes()).contains(new ValueChange("option-key", null, "false"));
        assertThat(sections.get(3)).matches(Section::removed);
        assertThat(sections.get(3).changes())
                .contains(new TextChange("option-text", List.of(new Run(DELETED, "Beta"))));
    }

    @Test
    void removing_an_option_moves_none_of_the_others() {
        assertThat(between(single(A, B, C), single(B, C)).sections())
                .singleElement()
                .matches(Section::removed);
    }

    @Test
    void settings_that_change_points_and_the_place_in_the_course_are_named() {
        QuestionContent before = new QuestionContent(
                "seo", "seo-lz1", Level.KNOW, new QuestionBody.Numeric("Wie viel?", "10", "0", "€", null));
        QuestionContent after = new QuestionContent(
                "seo", "seo-lz2", Level.APPLY, new QuestionBody.Numeric("Wie viel?", "10.5", "0.5", "%", "Rechnen."));
        assertThat(QuestionDifference.between(before, after).sections())
                .singleElement()
                .extracting(Section::changes)
                .isEqualTo(List.of(
                        new ValueChange("objective", "seo-lz1", "seo-lz2"),
                        new ValueChange("level", "KNOW", "APPLY"),
                        new ValueChange("answer", "10", "10.5"),
                        new ValueChange("tolerance", "0", "0.5"),
                        new ValueChange("unit", "€", "%"),
                        new TextChange("explanation", List.of(new Run(INSERTED, "Rechnen.")))));
        assertThat(between(
                                new QuestionBody.MultipleChoice("?", List.of(A, B), false, null),
                                new QuestionBody.MultipleChoice("?", List.of(A, B), true, null))
                        .sections())
                .singleElement()
                .extracting(Section::changes)
                .isEqualTo(List.of(new ValueChange("all-or-nothing", "false", "true")));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void what_a_question_of_a_case_weighs_is_compared() {
        assertThat(between(SampleQuestions.of(QuestionType.CASE), SampleQuestions.weighted())
                        .sections())
                .extracting(Section::changes)
                .containsExactly(
                        List.of(new ValueChange("sub-points", "1", "5")),
                        List.of(new ValueChange("sub-points", "1", "2")),
                        List.of(new ValueChange("sub-points", "1", "2")));
    }

    @Test
    void the_options_of_typed_answers_are_compared() {
        assertThat(between(
                                new QuestionBody.Numeric("?", "10", "5", "€", null),
                                new QuestionBody.Numeric("?", "10", "5", true, "€", null))
                        .sections()
                        .getFirst()
                        .changes())
                .containsExactly(new ValueChange("tolerance", "5", "5 %"));
        assertThat(between(
                                new ShortText("?", List.of("a*"), false, null),
                                new ShortText("?", List.of("a*"), false, true, true, null))
                        .sections()
                        .getFirst()
                        .changes())
                .containsExactly(
                        new ValueChange("umlauts-alike", "false", "true"),
                        new ValueChange("wildcards", "false", "true"));
    }

    @Test
    void accepted_answers_are_compared_whatever_their_order_except_for_the_first_which_is_shown() {
        QuestionBody before = new ShortText("?", List.of("Eins", "Zwei", "Drei"), false, null);
        assertThat(between(before, new ShortText("?", List.of("Eins", "Vier", "Zwei"), false, null))
                        .sections()
                        .getFirst()
                        .changes())
                .containsExactly(new TermsChange("answers", List.of("Drei"), List.of("Vier")));
        assertThat(between(before, new ShortText("?", List.of("Eins", "Drei", "Zwei"), false, null))
                        .none())
                .isTrue();
        assertThat(between(before, new ShortText("?", List.of("Drei", "Zwei", "Eins"), false, null))
                        .sections()
                        .getFirst()
                        .changes())
                .containsExactly(new ValueChange("answer-shown", "Eins", "Drei"));
    }

    @Test
    void another_type_shows_what_is_gone_and_what_is_new() {
        List<Change> changes = between(
                        single(A, B, C), new QuestionBody.TrueFalse("Frage?", true, "Ja.", "Nein.", null))
                .sections()
                .getFirst()
                .changes();
        assertThat(changes)
                .contains(new ValueChange("type", "single-choice", "true-false"))
                .contains(new ValueChange("statement", null, "true"));
    }

    @Test
    void the_longest_texts_without_anything_in_common_are_compared_in_no_time() {
        String old = letters(".", 'a');
        String now = letters("!", 'A');
        assertTimeout(Duration.ofSeconds(5), () -> runs(old, now));
    }

    private static String letters(String between, char first) {
        return IntStream.range(0, QuestionCheck.MAX_STEM / 2)
                .mapToObj(i -> between + (char) (first + i * 7 % 26))
                .collect(Collectors.joining());
    }

    private static QuestionDifference between(QuestionBody before, QuestionBody after) {
        return QuestionDifference.between(
                new QuestionContent("seo", "seo-lz1", Level.KNOW, before),
                new QuestionContent("seo", "seo-lz1", Level.KNOW, after));
    }

    private static List<Run> runs(String before, String after) {
        return TextDifference.runs(before, after);
    }

    private static String text(List<Run> runs, QuestionDifference.Kind without) {
        return runs.stream().filter(r -> r.kind() != without).map(Run::text).collect(Collectors.joining());
    }

    private static QuestionBody single(Option... options) {
        return new QuestionBody.SingleChoice("Frage?", List.of(options), null);
    }
}
