package org.pruefstein.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.question.ui.PastedParts.Line;

class PastedPartsTest {
    private static final List<Line> BETA =
            List.of(new Line("Alpha", "", false), new Line("Beta", "", true), new Line("Gamma", "", false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alpha\n*Beta\nGamma",
                "Alpha\n* Beta\nGamma",
                "Alpha\nBeta *\n\n  Gamma  ",
                "Alpha\r\nBeta*\r\nGamma\r\n",
                "a) Alpha\nb) *Beta\nc) Gamma",
                "a) Alpha\n*b) Beta\nc) Gamma",
                "(a) Alpha\n(b) Beta (x)\n(c) Gamma",
                "1. Alpha\n2. Beta (richtig)\n3. Gamma",
                "A. Alpha\nB. Beta ✓\nC. Gamma",
                "- Alpha\n- Beta *\n- Gamma",
                "- Alpha\n* Beta\n- Gamma",
                "* Alpha\n* (x) Beta\n* Gamma",
                "• Alpha\n• [x] Beta\n• Gamma",
                "[ ] Alpha\n[x] Beta\n[ ] Gamma",
                "( ) Alpha\n(x) Beta\n( ) Gamma",
                "☐ Alpha\n☑ Beta\n☐ Gamma"
            })
    void bullets_letters_and_one_mark_are_understood(String pasted) {
        assertThat(PastedParts.of(pasted, 1)).isEqualTo(BETA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Alpha\n*Beta\nGamma",
                "*Alpha*\n**Beta**\nGamma",
                "Das *ist*\nDas ist **fett**\nGamma",
                "1. FC Köln\nHertha\nBayern",
                "- 5 Grad\n3 Grad\n10 Grad",
                "(x)\nAlpha\nBeta"
            })
    void what_is_not_clear_stays_as_it_was_written(String pasted) {
        assertThat(PastedParts.of(pasted, 1))
                .containsExactlyElementsOf(
                        pasted.lines().map(l -> new Line(l, "", false)).toList());
    }

    @Test
    void every_line_with_a_star_is_a_list_and_no_key() {
        assertThat(PastedParts.of("* Alpha\n* Beta", 8))
                .containsExactly(new Line("Alpha", "", false), new Line("Beta", "", false));
    }

    @Test
    void several_can_be_right_where_several_can() {
        assertThat(PastedParts.of("*Alpha\n*Beta\nGamma", 8))
                .containsExactly(new Line("Alpha", "", true), new Line("Beta", "", true), new Line("Gamma", "", false));
    }

    @Test
    void what_follows_a_tab_is_the_reason() {
        assertThat(PastedParts.of("a) Alpha *\tStimmt.\nb) Beta\tStimmt\tnicht.", 1))
                .containsExactly(new Line("Alpha", "Stimmt.", true), new Line("Beta", "Stimmt\tnicht.", false));
    }

    @Test
    void a_long_hostile_line_takes_no_time() {
        String hostile = "*a ".repeat(20_000) + "\n" + "(".repeat(50_000) + "\n" + "** *".repeat(20_000);
        assertThat(PastedParts.of(hostile, 1)).hasSize(3);
    }
}
