package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PlanningModuleTest {
    @Autowired
    SessionPlanning planning;

    @Autowired
    ExaminerSessions examined;

    @Autowired
    SessionCandidates candidates;

    @Autowired
    SessionFreezing freezing;

    @Autowired
    SessionRepository sessions;

    @Autowired
    ContentBlueprints blueprints;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    private ExamFixtures.Desk desk =
            new ExamFixtures.Desk("", new TestAccounts.TestAccount(new AccountId(0L), ""), new BlueprintId(0L));

    @BeforeEach
    void signIn() {
        desk = fixtures.desk(Blueprint.Kind.FINAL);
        accounts.signIn(desk.examiner());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_planned_session_shows_plan_blueprint_and_start_code() {
        SessionPlan plan = in(3600, 7200, false);
        SessionId id = planning.plan(desk.course(), desk.blueprint(), plan);
        SessionDetails found = examined.find(id);
        assertThat(found.session().plan()).isEqualTo(plan);
        assertThat(found.blueprint()).isEqualTo(ExamFixtures.blueprint(Blueprint.Kind.FINAL));
        assertThat(found.blueprintVersion()).isEqualTo(1);
        assertThat(found.startCode()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(found.begun()).isFalse();
        assertThat(found.over()).isFalse();
        assertThat(examined.list(0, 10)).extracting(SessionListItem::id).containsExactly(id);
        assertThat(examined.unsettled(10)).extracting(SessionListItem::id).containsExactly(id);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void to_an_examiner_of_another_course_the_session_does_not_exist() {
        SessionId id = planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false));
        accounts.signIn(accounts.create(Map.of(Role.EXAMINER, "another-course")));
        for (SessionId unknown : List.of(id, new SessionId(999_999_999L))) {
            assertThatThrownBy(() -> examined.find(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> planning.change(unknown, 0, in(3600, 7200, false)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> planning.cancel(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> candidates.list(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> candidates.people(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> candidates.register(unknown, List.of())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> candidates.admit(unknown, List.of(), "x")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> candidates.withdraw(unknown, new RegistrationId(1L)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> freezing.obstacles(unknown)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> freezing.freeze(unknown)).isInstanceOf(NotFoundException.class);
        }
        assertThat(examined.list(0, 10)).isEmpty();
        assertThat(examined.any()).isFalse();
        assertThatThrownBy(() -> examined.blueprints(desk.course())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void who_examines_nothing_gets_nowhere() {
        SessionId id = planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false));
        accounts.signIn(accounts.create(Map.of(Role.LEARNER, desk.course(), Role.OFFICE, desk.course())));
        assertThatThrownBy(() -> examined.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> candidates.list(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> freezing.freeze(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_blueprint_of_another_course_or_a_retired_one_is_unknown() {
        ExamFixtures.Desk other = fixtures.desk(Blueprint.Kind.FINAL);
        assertThatThrownBy(() -> planning.plan(desk.course(), other.blueprint(), in(3600, 7200, false)))
                .isInstanceOf(NotFoundException.class);
        blueprints.publish(desk.course(), List.of());
        assertThat(examined.blueprints(desk.course())).isEmpty();
        assertThatThrownBy(() -> planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_window_that_cannot_be_used_is_refused_and_nothing_is_stored() {
        assertThatThrownBy(() -> planning.plan(desk.course(), desk.blueprint(), in(60, 60 + 44 * 60, true)))
                .hasMessage("exam.window-short");
        assertThatThrownBy(() -> planning.plan(desk.course(), desk.blueprint(), in(-7200, -3600, false)))
                .hasMessage("exam.window-over");
        assertThatThrownBy(() -> in(60, 60, false)).hasMessage("exam.window-crossed");
        assertThat(examined.any()).isFalse();
    }

    @Test
    void a_change_based_on_an_old_state_is_refused() {
        SessionId id = planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false));
        SessionPlan later = in(7200, 9000, false);
        planning.change(id, 0, later);
        assertThat(examined.find(id).session().plan()).isEqualTo(later);
        assertThatThrownBy(() -> planning.change(id, 0, in(60, 120, false)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> planning.change(id, 1, in(-60, -30, false))).hasMessage("exam.window-over");
        assertThat(examined.find(id).session().plan()).isEqualTo(later);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-081")
    void a_session_is_called_off_until_it_begins() {
        SessionId id = planning.plan(desk.course(), desk.blueprint(), in(3600, 7200, false));
        candidates.register(id, List.of(fixtures.learner(desk.course()).id()));
        candidates.admit(id, candidates.list(id).stream().map(CandidateItem::id).toList(), "Zweitversuch");
        freezing.freeze(id);
        fixtures.window(id, -10, 3600);
        assertThat(examined.find(id).cancellable()).isFalse();
        assertThatThrownBy(() -> planning.cancel(id)).hasMessage("exam.cancel-too-late");
        fixtures.window(id, 10, 3600);
        planning.cancel(id);
        assertThat(examined.find(id).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThatThrownBy(() -> planning.cancel(id)).hasMessage("exam.cancel-too-late");
        assertThatThrownBy(() -> planning.change(id, 2, in(60, 120, false))).hasMessage("exam.not-planned");
        assertThatThrownBy(() -> candidates.register(id, List.of())).hasMessage("exam.not-open");
        assertThatThrownBy(() -> freezing.freeze(id)).hasMessage("exam.not-planned");
    }

    private SessionPlan in(long opensIn, long closesIn, boolean commonEnd) {
        Instant now = fixtures.now().truncatedTo(ChronoUnit.SECONDS);
        return new SessionPlan(
                "Prüfung <script>alert(1)</script>",
                now.plusSeconds(opensIn),
                now.plusSeconds(closesIn),
                commonEnd,
                SessionPlan.DEFAULT_ZONE,
                false);
    }
}
