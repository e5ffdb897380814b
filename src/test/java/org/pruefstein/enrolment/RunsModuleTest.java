package org.pruefstein.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class RunsModuleTest {
    private static final String COURSE = "social-media-manager";
    private static final LocalDate START = LocalDate.of(2027, 1, 11);

    @Autowired
    Runs runs;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Grants grants;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void enrolling_makes_a_learner_once() {
        RunId run = open();
        var learner = accounts.create(Map.of());
        runs.enrol(run, learner.id());
        runs.enrol(run, learner.id());
        assertThat(runs.participants(run)).hasSize(1);
        assertThat(grants.holds(learner.id(), Role.LEARNER, COURSE)).isTrue();
        assertThat(enrolments.of(learner.id(), COURSE)).isPresent();
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-053")
    void a_revoked_attendance_entry_no_longer_counts_but_stays() {
        RunId run = open();
        EnrolmentId place = enrol(run);
        runs.attend(run, List.of(place), START, 8, AttendanceMode.PRESENCE, null);
        runs.attend(run, List.of(place), START.plusDays(1), 4, AttendanceMode.LIVE_ONLINE, "abends");
        assertThat(enrolments.attendedUnits(place)).isEqualTo(12);
        runs.revokeAttendance(run, runs.attendance(place).getFirst().id());
        assertThat(enrolments.attendedUnits(place)).isEqualTo(4);
        assertThat(runs.attendance(place)).hasSize(2);
    }

    @Test
    void units_outside_of_a_day_are_refused_and_nothing_is_stored() {
        RunId run = open();
        EnrolmentId place = enrol(run);
        assertThatThrownBy(() -> runs.attend(run, List.of(place), START, 17, AttendanceMode.PRESENCE, null))
                .isInstanceOf(DomainException.class);
        assertThat(enrolments.attendedUnits(place)).isZero();
    }

    @Test
    void attendance_of_another_run_is_refused_as_a_whole() {
        RunId mine = open();
        EnrolmentId place = enrol(mine);
        RunId other = open();
        assertThatThrownBy(() -> runs.attend(other, List.of(place), START, 8, AttendanceMode.PRESENCE, null))
                .isInstanceOf(NotFoundException.class);
        assertThat(enrolments.attendedUnits(place)).isZero();
    }

    @Test
    void a_run_of_a_foreign_course_is_as_unknown_as_one_that_does_not_exist() {
        RunId run = open();
        accounts.signIn(accounts.create(Map.of(Role.OFFICE, "another-course")));
        assertThatThrownBy(() -> runs.find(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.find(new RunId(999_999_999L))).isInstanceOf(NotFoundException.class);
        assertThat(runs.list(0, 100)).isEmpty();
        assertThatThrownBy(() -> runs.open(COURSE, "Mein Durchgang", START, START.plusDays(9)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void dates_in_reverse_and_missing_titles_are_refused() {
        accounts.signIn(accounts.create(Role.OFFICE));
        assertThatThrownBy(() -> runs.open(COURSE, "Durchgang", START, START.minusDays(1)))
                .hasMessage("enrolment.dates-reversed");
        assertThatThrownBy(() -> runs.open(COURSE, "  ", START, START)).hasMessage("enrolment.title-missing");
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-012")
    void a_fact_is_recorded_once() {
        RunId run = open();
        EnrolmentId place = enrol(run);
        enrolments.complete(place, CompletionKind.MODULE, "seo", "first");
        enrolments.complete(place, CompletionKind.MODULE, "seo", "second");
        assertThat(enrolments.completed(place, CompletionKind.MODULE)).containsExactly("seo");
    }

    private RunId open() {
        accounts.signIn(accounts.create(Map.of(Role.OFFICE, COURSE)));
        return runs.open(COURSE, "Durchgang <script>alert(1)</script>", START, START.plusDays(30));
    }

    private EnrolmentId enrol(RunId run) {
        runs.enrol(run, accounts.create(Map.of()).id());
        return runs.participants(run).getFirst().id();
    }
}
