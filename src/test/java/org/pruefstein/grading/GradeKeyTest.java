package org.pruefstein.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.shared.Fraction;

class GradeKeyTest {
    private static final GradeKey KEY = shipped();

    @Test
    void every_whole_number_of_points_has_a_grade_and_a_decimal_grade_in_its_band() {
        String previous = "9,9";
        for (int points = 0; points <= 100; points++) {
            Grade grade = KEY.grade(Fraction.of(points), Rounding.A, 50);
            assertThat(grade.roundedPoints()).isEqualTo(points);
            assertThat(grade.decimal()).matches("[1-6],\\d").isLessThanOrEqualTo(previous);
            previous = grade.decimal();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    49.5;  A; 49; 5; mangelhaft;   4,5; false
                    49.5;  B; 49; 5; mangelhaft;   4,5; false
                    49.99; A; 49; 5; mangelhaft;   4,5; false
                    50;    A; 50; 4; ausreichend;  4,4; true
                    66.5;  A; 67; 3; befriedigend; 3,4; true
                    66.5;  B; 66; 4; ausreichend;  3,5; true
                    66.49; A; 66; 4; ausreichend;  3,5; true
                    91.99; A; 92; 1; sehr gut;     1,4; true
                    91.99; B; 91; 2; gut;          1,5; true
                    100;   A; 100; 1; sehr gut;    1,0; true
                    0;     B; 0; 6; ungenügend;    6,0; false
                    29.99; B; 29; 6; ungenügend;   5,5; false
                    """)
    void points_become_grades_by_the_convention(
            String points, Rounding rounding, int rounded, int grade, String word, String decimal, boolean passed) {
        assertThat(KEY.grade(Fraction.of(new BigDecimal(points)), rounding, 50))
                .isEqualTo(new Grade(rounded, grade, word, decimal, passed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    92; 1,4; 91; 1,5
                    81; 2,4; 80; 2,5
                    67; 3,4; 66; 3,5
                    50; 4,4; 49; 4,5
                    30; 5,4; 29; 5,5
                    """)
    void the_word_follows_the_band_and_never_the_rounded_decimal_grade(
            int lowest, String decimal, int below, String decimalBelow) {
        Grade last = KEY.grade(Fraction.of(lowest), Rounding.A, 50);
        Grade next = KEY.grade(Fraction.of(below), Rounding.A, 50);
        assertThat(last.decimal()).isEqualTo(decimal);
        assertThat(next.decimal()).isEqualTo(decimalBelow);
        assertThat(next.grade()).isEqualTo(last.grade() + 1);
        assertThat(KEY.top(KEY.band(below))).isEqualTo(below);
    }

    @Test
    void thirds_are_exact_at_the_pass_mark() {
        Fraction justBelow = Fraction.of(50).minus(Fraction.of(1, 1_000_000_000));
        assertThat(KEY.grade(justBelow, Rounding.A, 50).passed()).isFalse();
        Fraction threeThirds = Fraction.of(50, 3).plus(Fraction.of(50, 3)).plus(Fraction.of(50, 3));
        assertThat(KEY.grade(threeThirds, Rounding.A, 50).passed()).isTrue();
    }

    @Test
    void points_outside_the_scale_are_refused() {
        assertThatThrownBy(() -> KEY.grade(Fraction.of(101), Rounding.A, 50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KEY.grade(Fraction.of(-1), Rounding.A, 50))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_with_a_gap_is_refused() {
        var bands = KEY.bands();
        assertThatThrownBy(() -> new GradeKey("gap", "1", bands, KEY.decimals().subList(1, 51)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GradeKey("gap", "1", bands, KEY.decimals().subList(0, 50)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GradeKey("gap", "1", List.of(bands.getFirst()), KEY.decimals()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GradeKey shipped() {
        try {
            return GradeKeys.load().stream()
                    .filter(k -> k.name().equals("ihk-100"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
