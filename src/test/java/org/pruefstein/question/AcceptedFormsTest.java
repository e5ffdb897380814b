package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.UseCase;

class AcceptedFormsTest {
    private static final List<String> FORMS = List.of("ROAS", "RoAS", "Return on Ad Spend", " roas", "Größe", "GRÖßE");

    @Test
    @UseCase(value = "UC-004", rules = "BR-220")
    void forms_that_differ_from_an_earlier_one_only_in_capitals_are_repeated() {
        assertThat(AcceptedForms.repeated(new ShortText("", FORMS, false, null)))
                .containsExactly("RoAS", " roas", "GRÖßE");
    }

    @Test
    void where_case_matters_and_where_nothing_is_written_yet_none_is_repeated() {
        assertThat(AcceptedForms.repeated(new ShortText("", FORMS, true, null))).isEmpty();
        assertThat(AcceptedForms.repeated(new ShortText("", List.of("", " ", ""), false, null)))
                .isEmpty();
    }

    @Test
    void the_editor_advises_it_of_a_short_text_and_of_a_gap() {
        Gap gap = new Gap.Words("a", List.of("Reach", "reach"), false, false, false, "Weil.");
        assertThat(WritingRules.of(new ShortText("Wie heißt die gesuchte Zahl?", FORMS, false, null)))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.rule()).isEqualTo("capitals");
                    assertThat(advice.note()).isTrue();
                });
        assertThat(WritingRules.of(new Cloze("Die gesuchte Zahl heißt [[a]].", List.of(gap), false, null)))
                .extracting(WritingAdvice::rule)
                .containsExactly("capitals");
    }
}
