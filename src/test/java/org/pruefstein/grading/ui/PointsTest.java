package org.pruefstein.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

class PointsTest {
    @Test
    @UseCase(value = "UC-003", rules = "BR-092")
    void points_never_seem_to_have_reached_what_they_have_not() {
        Fraction justBelow = Fraction.of(50).minus(Fraction.of(1, 1_000));
        assertThat(Points.of(justBelow, Locale.GERMAN)).isEqualTo("49,99");
        assertThat(Points.exactly(justBelow, Locale.GERMAN)).isEqualTo("49,99 (genau 49999/1000)");
    }

    @Test
    void a_fraction_is_named_only_where_two_places_do_not_say_it() {
        assertThat(Points.exactly(Fraction.of(200, 3), Locale.ENGLISH)).isEqualTo("66.66 (exactly 200/3)");
        assertThat(Points.exactly(Fraction.of(133, 2), Locale.GERMAN)).isEqualTo("66,5");
        assertThat(Points.of(Fraction.of(100), Locale.GERMAN)).isEqualTo("100");
    }

    @Test
    void a_negative_difference_has_a_minus_sign() {
        assertThat(Points.share(Fraction.of(-1, 3), Locale.GERMAN)).isEqualTo("−0,33");
    }
}
