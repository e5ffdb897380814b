package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.UseCase;

class WallClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void the_same_time_of_day_is_another_instant_in_summer() {
        assertThat(WallClock.instant(LocalDateTime.parse("2026-12-16T09:00"), BERLIN))
                .isEqualTo(Instant.parse("2026-12-16T08:00:00Z"));
        assertThat(WallClock.instant(LocalDateTime.parse("2027-06-16T09:00"), BERLIN))
                .isEqualTo(Instant.parse("2027-06-16T07:00:00Z"));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-081")
    void a_time_that_no_clock_shows_or_every_clock_shows_twice_is_refused() {
        assertThatThrownBy(() -> WallClock.instant(LocalDateTime.parse("2027-03-28T02:30"), BERLIN))
                .hasMessage("exam.time-gap");
        assertThatThrownBy(() -> WallClock.instant(LocalDateTime.parse("2027-10-31T02:30"), BERLIN))
                .hasMessage("exam.time-twice");
        assertThat(WallClock.instant(LocalDateTime.parse("2027-10-31T03:00"), BERLIN))
                .isEqualTo(Instant.parse("2027-10-31T02:00:00Z"));
    }
}
