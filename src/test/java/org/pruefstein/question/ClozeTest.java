package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.content.Markdown;
import org.pruefstein.testkit.UseCase;

class ClozeTest {
    private static final String TEXT = "Sie heißt [[a]], beträgt [[b]] und ist [[c]].";
    private final Gap words = new Gap.Words("a", List.of("Größe", "Reach*"), false, true, true, "Weil a.");
    private final Gap number = new Gap.Number("b", "12.5", "2", true, "€", "Weil b.");
    private final Gap choice =
            new Gap.Choice("c", List.of(new Gap.Option("c1", "hoch"), new Gap.Option("c2", "tief")), "c2", "Weil c.");
    private final Cloze cloze = new Cloze(TEXT, List.of(choice, words, number), false, null);

    @ParameterizedTest
    @CsvSource({
        "groesse, '12,25', c2, 3",
        "Reach?, 12.75, c2, 3",
        "REACH, 12.76, c2, 2",
        "'', 12.5, c1, 1",
        "x, y, c1, 0"
    })
    @UseCase(value = "UC-004", rules = "BR-180")
    void each_right_gap_earns_its_share(String typed, String number, String chosen, long right) {
        Answer answer = new Answer.Gaps(Map.of("a", typed, "b", number), Map.of("c", chosen));
        assertThat(Scoring.score(cloze, answer)).isEqualTo(Fraction.of(right, 3));
        Cloze whole = new Cloze(TEXT, cloze.gaps(), true, null);
        assertThat(Scoring.score(whole, answer)).isEqualTo(right == 3 ? Fraction.ONE : Fraction.ZERO);
    }

    @Test
    void an_option_key_typed_into_a_gap_stays_text() {
        OptionTokens tokens = OptionTokens.draw(cloze, new java.util.Random(1));
        Answer answer = new Answer.Gaps(Map.of("a", "c2"), Map.of("c", "c1"));
        String wire = AnswerWire.write(tokens, answer);
        assertThat(wire).contains("\"c2\"").doesNotContain("\"c1\"");
        assertThat(AnswerWire.read(cloze, tokens, wire)).isEqualTo(answer);
        assertThat(AnswerWords.of(cloze, answer, Locale.GERMAN)).containsExactly("Lücke 1: c2", "Lücke 3: hoch");
    }

    @Test
    void a_gap_takes_only_what_belongs_into_it() {
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of("c", "hoch"), Map.of())))
                .isFalse();
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of(), Map.of("a", "c1"))))
                .isFalse();
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of(), Map.of("c", "a"))))
                .isFalse();
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of("d", "x"), Map.of())))
                .isFalse();
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of("a", "x".repeat(201)), Map.of())))
                .isFalse();
        assertThat(AnswerFit.fits(cloze, new Answer.Gaps(Map.of("a", "x".repeat(200)), Map.of())))
                .isTrue();
    }

    @Test
    void white_space_fills_no_gap() {
        assertThat(new Answer.Gaps(Map.of("a", " \n"), Map.of()).blank()).isTrue();
    }

    @Test
    void gaps_follow_the_text_and_are_stored_as_they_are() {
        assertThat(cloze.gaps()).containsExactly(words, number, choice);
        assertThat(CanonicalJson.read(CanonicalJson.write(cloze), QuestionBody.class))
                .isEqualTo(cloze);
        assertThat(cloze.asked()).isEqualTo("Sie heißt […], beträgt […] und ist […].");
    }

    @Test
    void a_key_belongs_to_one_gap_or_option() {
        assertThatThrownBy(() -> new Cloze(TEXT, List.of(words, words), false, null))
                .isInstanceOf(IllegalArgumentException.class);
        Gap other = new Gap.Choice("c1", List.of(), "", "");
        assertThatThrownBy(() -> new Cloze(TEXT, List.of(choice, other), false, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everything_in_the_gaps_is_found_by_the_search() {
        assertThat(SearchText.of(cloze))
                .contains("Größe", "12.5 €", "hoch", "tief")
                .doesNotContain("[[", "Weil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sie heißt [[a]].                            | ''
            Sie heißt **[[a]]**!                        | ''
            Es gibt nichts auszufüllen.                 | option-text 0 question.gap-unmarked
            [Sie heißt [[a]]](https://example.org)      | option-text 0 question.gap-unmarked
            [[a]] oder [[b]]?                           | stem 0 question.mark-unknown
            [[a]] oder [[a]]?                           | stem 0 question.mark-twice
            """)
    @UseCase(value = "UC-004", rules = "BR-180")
    void each_mark_has_its_gap_and_each_gap_its_mark(String stem, String problem) {
        Cloze body = new Cloze(stem, List.of(words), false, null);
        assertThat(problems(body)).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void what_a_gap_lacks_is_said_at_its_place() {
        Cloze body = new Cloze(
                TEXT,
                List.of(
                        new Gap.Words("a", List.of("**"), false, false, true, ""),
                        new Gap.Number("b", "", "0", false, "", "r"),
                        new Gap.Choice("c", List.of(new Gap.Option("c1", "x")), "", "r")),
                false,
                null);
        assertThat(problems(body))
                .containsExactly(
                        "option-text 0 question.wildcard-too-wide",
                        "option-reason 0 question.gap-reason-missing",
                        "option-text 1 question.number-missing",
                        "option-text 2 question.gap-right-missing",
                        "gap-further 2 question.gap-options-few");
        assertThat(problems(new Cloze("Kein Text?", List.of(), false, null)))
                .containsExactly("options 0 question.gaps-missing");
    }

    @Test
    void no_draft_of_a_gap_accepts_anything_and_none_is_scored_by_an_error() {
        assertThat(new Gap.Number("b", "", "0", false, "", "").accepts("0")).isFalse();
        assertThat(new Gap.Choice("c", List.of(), "", "").accepts("c1")).isFalse();
    }

    @Test
    void a_sign_smuggled_into_the_text_makes_no_gap() {
        Cloze body = new Cloze("Zeichen \uE0010\uE002 und \uE0017\uE002 [[a]]", List.of(words), false, null);
        ClozeText text = ClozeText.of(body, Markdown::toHtml);
        assertThat(text.pieces()).hasSize(2);
        assertThat(text.unplaced()).isEmpty();
    }

    private static List<String> problems(QuestionBody body) {
        return QuestionCheck.complete(body).stream()
                .map(p -> p.field() + " " + p.index() + " " + p.messageKey())
                .toList();
    }
}
