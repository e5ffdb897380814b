package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.DomainException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FreezeModuleTest {
    @Autowired
    SessionFreezing freezing;

    @Autowired
    SessionCandidates candidates;

    @Autowired
    ExamRegistration registration;

    @Autowired
    DemoSessions demo;

    @Autowired
    SessionRepository sessions;

    @Autowired
    SessionDrawRepository draws;

    @Autowired
    Seats seats;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private ExamFixtures.Desk desk =
            new ExamFixtures.Desk("", new TestAccounts.TestAccount(new AccountId(0L), ""), new BlueprintId(0L));
    private SessionId session = new SessionId(0L);

    @BeforeEach
    void plan() {
        open(Blueprint.Kind.FINAL);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(
            value = "UC-005",
            rules = {"BR-041", "BR-042"})
    void freezing_draws_a_paper_for_each_and_stores_what_it_was_drawn_from() {
        AccountId first = admitted();
        AccountId second = admitted();
        assertThat(freezing.obstacles(session)).isEmpty();
        assertThat(freezing.freeze(session)).isEqualTo(2);
        ExamSession frozen = sessions.find(session).orElseThrow();
        assertThat(frozen.state()).isEqualTo(SessionState.FROZEN);
        assertThat(frozen.frozenAt()).isNotNull();
        assertThat(frozen.specimen()).isTrue();
        PaperId one = seats.seat(session, first).orElseThrow().paperId();
        PaperId two = seats.seat(session, second).orElseThrow().paperId();
        assertThat(one).isNotNull().isNotEqualTo(two);
        Blueprint blueprint = ExamFixtures.blueprint(Blueprint.Kind.FINAL);
        for (PaperId id : List.of(one, two)) {
            Paper paper = seats.paper(id);
            for (Blueprint.Cell cell : blueprint.cells()) {
                assertThat(paper.items().stream().filter(i -> i.level() == cell.level() && i.points() == cell.points()))
                        .hasSize(cell.count());
            }
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM exam_session WHERE id = :id AND seed IS NOT NULL"
                                + " AND algorithm = 'quota-v2' AND LENGTH(pool_hash) = 64 AND frozen_by = :by")
                        .param("id", session.value())
                        .param("by", desk.examiner().id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(audited("exam.session-frozen")).isOne();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-041")
    void the_stored_seed_and_pool_give_the_stored_papers_again() {
        AccountId candidate = admitted();
        freezing.freeze(session);
        Seat seat = seats.seat(session, candidate).orElseThrow();
        SessionDraw draw = draws.load(session);
        assertThat(draw.pool()).hasSize(60);
        assertThat(draw.poolHash())
                .isEqualTo(jdbc.sql("SELECT pool_hash FROM exam_session WHERE id = :id")
                        .param("id", session.value())
                        .query(String.class)
                        .single());
        long seed = jdbc.sql("SELECT seed FROM paper WHERE id = :id")
                .param("id", seat.paperId().value())
                .query(Long.class)
                .single();
        assertThat(draw.paperSeed(seat.registrationId().value())).isEqualTo(seed);
        List<DrawnItem> again = new PaperDraw(ExamFixtures.blueprint(Blueprint.Kind.FINAL), draw.pool()).draw(seed);
        assertThat(again.stream().map(i -> i.item().versionId()))
                .containsExactlyElementsOf(seats.paper(seat.paperId()).items().stream()
                        .map(Paper.Item::versionId)
                        .toList());
        Paper paper = seats.paper(seat.paperId());
        List<String> hashes = again.stream().map(i -> i.item().hash()).toList();
        assertThat(PaperHash.of(seed, draw, paper.items(), hashes)).isEqualTo(paper.hash());
    }

    @Test
    void a_common_paper_is_drawn_once_for_all() {
        jdbc.sql("UPDATE exam_session SET common_paper = TRUE WHERE id = :id")
                .param("id", session.value())
                .update();
        AccountId first = admitted();
        AccountId second = admitted();
        freezing.freeze(session);
        AccountId late = admitted();
        assertThat(papersOf(first, second, late)).hasSize(1);
        assertThat(papers()).isOne();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-210")
    void each_paper_has_the_one_case_that_the_blueprint_names() {
        desk = fixtures.deskWithCases();
        session = fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
        accounts.signIn(desk.examiner());
        AccountId candidate = admitted();
        assertThat(freezing.obstacles(session)).isEmpty();
        freezing.freeze(session);
        assertThat(draws.load(session).pool()).hasSize(63);
        Paper paper = seats.paper(seats.seat(session, candidate).orElseThrow().paperId());
        assertThat(paper.items()).hasSize(6);
        assertThat(paper.items().stream().filter(i -> i.points() == 10))
                .singleElement()
                .satisfies(i -> assertThat(type(i)).isEqualTo("CASE"));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-212")
    void a_session_of_a_blueprint_stored_before_cells_had_types_is_frozen_and_drawn_as_ever() {
        desk = fixtures.deskWithCases();
        session = fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
        accounts.signIn(desk.examiner());
        String before = """
                {"aids":[],"bank":"EXAM","cells":[{"count":21,"level":"KNOW","module":"m1","points":1}],"gradeKey":"ihk-100",\
                "key":"bp-test","kind":"FINAL","minutes":45,"passPoints":50,"rounding":"A","title":"Alt",\
                "types":[{"max":1,"min":1,"type":"CASE"}]}""";
        jdbc.sql("UPDATE blueprint SET definition = :definition WHERE id = :id")
                .param("definition", before)
                .param("id", desk.blueprint().value())
                .update();
        admitted();
        assertThat(freezing.obstacles(session)).isEmpty();
        freezing.freeze(session);
        assertThat(draws.load(session).algorithm()).isEqualTo("quota-v1");
        Seat late = seats.seat(session, admitted()).orElseThrow();
        assertThat(seats.paper(late.paperId()).items()).hasSize(21).anyMatch(i -> type(i).equals("CASE"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM paper WHERE session_id = :id AND algorithm = 'quota-v1'")
                        .param("id", session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-080")
    void who_is_admitted_after_freezing_gets_a_paper_from_the_pool_of_then() {
        admitted();
        freezing.freeze(session);
        jdbc.sql("UPDATE question_version v JOIN question q ON q.id = v.question_id SET v.state = 'RETIRED'"
                        + " WHERE q.course_key = :course")
                .param("course", desk.course())
                .update();
        AccountId late = admitted();
        Seat seat = seats.seat(session, late).orElseThrow();
        assertThat(seat.paperId()).isNotNull();
        assertThat(seats.paper(seat.paperId()).items()).hasSize(5);
        AccountId completed = fixtures.learner(desk.course()).id();
        fixtures.completeModules(completed, desk.course(), 0);
        candidates.register(session, List.of(completed));
        assertThat(seats.seat(session, completed).orElseThrow().paperId()).isNotNull();
        assertThatThrownBy(() -> candidates.withdraw(session, seat.registrationId()))
                .hasMessage("exam.has-paper");
        fixtures.window(session, -20, -10);
        assertThatThrownBy(() -> candidates.register(session, List.of(late))).hasMessage("exam.not-open");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-049")
    void everything_that_stands_against_freezing_is_named() {
        String course = fixtures.course();
        fixtures.publishPool(course, Bank.EXAM);
        var examiner = accounts.create(Map.of(org.pruefstein.identity.Role.EXAMINER, course));
        SessionId unready =
                fixtures.plan(course, fixtures.publishBlueprint(course, Blueprint.Kind.FINAL), examiner.id());
        fixtures.window(unready, -20, -10);
        accounts.signIn(examiner);
        assertThat(freezing.obstacles(unready))
                .extracting(DrawObstacle::messageKey)
                .containsExactly("exam.obstacle-keys", "exam.obstacle-nobody", "exam.obstacle-over");
        assertThat(freezing.obstacles(unready).getFirst().text(Locale.GERMAN)).contains("60");
        assertThatThrownBy(() -> freezing.freeze(unready)).hasMessage("exam.freeze-refused");
        assertThat(sessions.find(unready).orElseThrow().state()).isEqualTo(SessionState.PLANNED);
        jdbc.sql("UPDATE question_version v JOIN question q ON q.id = v.question_id SET v.state = 'RETIRED'"
                        + " WHERE q.course_key = :course AND v.level = 'APPLY'")
                .param("course", course)
                .update();
        assertThat(freezing.obstacles(unready))
                .extracting(DrawObstacle::messageKey)
                .contains("exam.obstacle-cell");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-049")
    void a_database_that_may_forget_is_no_place_for_an_exam() {
        assertThat(FreezeCheck.circumstances(1, 0, false, List.of("sync_binlog=1")))
                .singleElement()
                .satisfies(o -> assertThat(o.text(Locale.GERMAN)).contains("sync_binlog=1"));
        assertThat(FreezeCheck.circumstances(1, 0, false, List.of())).isEmpty();
    }

    @Test
    void a_rehearsal_needs_no_released_keys() {
        open(Blueprint.Kind.REHEARSAL);
        jdbc.sql("UPDATE blueprint SET definition = REPLACE(definition, '\"EXAM\"', '\"PRACTICE\"') WHERE id = :id")
                .param("id", desk.blueprint().value())
                .update();
        jdbc.sql("UPDATE question_version v JOIN question q ON q.id = v.question_id SET v.key_released_at = NULL"
                        + " WHERE q.course_key = :course")
                .param("course", desk.course())
                .update();
        admitted();
        assertThat(freezing.freeze(session)).isOne();
        assertThat(sessions.find(session).orElseThrow().specimen()).isTrue();
    }

    @Test
    void questions_that_a_person_wrote_here_make_no_specimen() {
        jdbc.sql("""
                        INSERT INTO question_version_author (version_id, account_id)
                        SELECT v.id, :author FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE q.course_key = :course""")
                .param("author", desk.examiner().id().value())
                .param("course", desk.course())
                .update();
        admitted();
        freezing.freeze(session);
        assertThat(sessions.find(session).orElseThrow().specimen()).isFalse();
    }

    @Test
    void who_copies_a_published_question_word_by_word_makes_no_secret_of_it() {
        jdbc.sql("""
                        INSERT INTO question_version (question_id, number, state, type, module_key, objective_key, level,
                          body, hash, search_text, changed_at)
                        SELECT v.question_id, 99, 'RETIRED', v.type, v.module_key, v.objective_key, v.level, v.body,
                          v.hash, v.search_text, v.changed_at
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE q.course_key = :course AND v.state = 'APPROVED'""").param("course", desk.course()).update();
        jdbc.sql("""
                        INSERT INTO question_version_author (version_id, account_id)
                        SELECT v.id, :author FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE q.course_key = :course AND v.state = 'APPROVED'""")
                .param("author", desk.examiner().id().value())
                .param("course", desk.course())
                .update();
        admitted();
        freezing.freeze(session);
        assertThat(sessions.find(session).orElseThrow().specimen()).isTrue();
    }

    @Test
    void who_only_waits_gets_no_paper() {
        admitted();
        AccountId waiting = fixtures.learner(desk.course()).id();
        candidates.register(session, List.of(waiting));
        assertThat(freezing.freeze(session)).isOne();
        assertThat(seats.seat(session, waiting)).isEmpty();
        candidates.withdraw(
                session,
                candidates.list(session).stream()
                        .filter(c -> c.accountId().equals(waiting))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(candidates.list(session)).hasSize(1);
    }

    @RepeatedTest(3)
    @UseCase(value = "UC-005", rules = "BR-041")
    void freezing_twice_at_the_same_moment_draws_once() throws Exception {
        admitted();
        admitted();
        List<Object> results = together(() -> freezing.freeze(session), () -> freezing.freeze(session));
        assertThat(results).contains(2, "exam.not-planned");
        assertThat(papers()).isEqualTo(2);
        assertThat(audited("exam.session-frozen")).isOne();
    }

    @RepeatedTest(3)
    void registering_while_the_session_freezes_gives_a_paper_or_is_refused() throws Exception {
        admitted();
        var learner = fixtures.learner(desk.course());
        fixtures.completeModules(learner.id(), desk.course(), 0);
        List<Object> results = together(
                () -> {
                    accounts.signIn(learner);
                    return registration.register(session).admitted();
                },
                () -> freezing.freeze(session));
        boolean registered = Boolean.TRUE.equals(results.getFirst());
        assertThat(results.getFirst()).isIn(true, "exam.registration-closed");
        assertThat(results.getLast()).isEqualTo(registered ? 2 : 1);
        assertThat(seats.seats(session)).hasSize(registered ? 2 : 1).allMatch(s -> s.paperId() != null);
    }

    @Test
    @Timeout(60)
    void two_hundred_papers_are_drawn_in_less_than_two_seconds() {
        fixtures.crowd(session, desk.course(), 200);
        long started = System.nanoTime();
        assertThat(freezing.freeze(session)).isEqualTo(200);
        Duration taken = Duration.ofNanos(System.nanoTime() - started);
        assertThat(papers()).isEqualTo(200);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void the_demo_data_plans_admits_and_freezes_without_anybody() {
        accounts.signOut();
        AccountId learner = fixtures.learner(desk.course()).id();
        SessionId planned = demo.plan(desk.course(), Blueprint.Kind.FINAL, fixtures.openNow())
                .orElseThrow();
        assertThat(demo.plan(desk.course(), Blueprint.Kind.REHEARSAL, fixtures.openNow()))
                .isEmpty();
        assertThat(demo.freeze(planned)).isFalse();
        demo.admit(planned, List.of(learner), "Demo");
        assertThat(demo.freeze(planned)).isTrue();
        assertThat(seats.seat(planned, learner).orElseThrow().paperId()).isNotNull();
    }

    private void open(Blueprint.Kind kind) {
        desk = fixtures.desk(kind);
        session = fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
        accounts.signIn(desk.examiner());
    }

    private String type(Paper.Item item) {
        return jdbc.sql("SELECT type FROM question_version WHERE id = :id")
                .param("id", item.versionId().value())
                .query(String.class)
                .single();
    }

    private AccountId admitted() {
        AccountId learner = fixtures.learner(desk.course()).id();
        candidates.register(session, List.of(learner));
        candidates.admit(
                session,
                candidates.list(session).stream()
                        .filter(c -> c.accountId().equals(learner))
                        .map(CandidateItem::id)
                        .toList(),
                "Testperson");
        return learner;
    }

    private java.util.Set<PaperId> papersOf(AccountId... people) {
        return java.util.Arrays.stream(people)
                .map(p -> seats.seat(session, p).orElseThrow().paperId())
                .collect(Collectors.toSet());
    }

    private int papers() {
        return jdbc.sql("SELECT COUNT(*) FROM paper WHERE session_id = :id")
                .param("id", session.value())
                .query(Integer.class)
                .single();
    }

    private int audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE subject = :subject AND action = :action")
                .param("subject", "exam_session:" + session.value())
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    /** What each gave, or the key of its rejection; each runs as the examiner in a thread of its own. */
    private List<Object> together(Callable<Object> one, Callable<Object> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var gate = new java.util.concurrent.CountDownLatch(2);
            List<Future<Object>> running = List.of(one, other).stream()
                    .map(task -> threads.submit(() -> {
                        accounts.signIn(desk.examiner());
                        gate.countDown();
                        gate.await();
                        try {
                            return task.call();
                        } catch (DomainException e) {
                            return e.messageKey();
                        } finally {
                            accounts.signOut();
                        }
                    }))
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}
