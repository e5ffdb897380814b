package org.pruefstein.sitting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.PaperId;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Bank;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes frozen sessions with one question of each type, candidates with seats and papers, and sittings of any age. */
@TestComponent
@Import({SittingDesk.class, SittingScript.class})
public class SittingFixtures {
    private final JdbcClient jdbc;
    private final ExamFixtures exams;
    private final TestAccounts accounts;
    private final ContentQuestions content;
    private final QuestionPool pool;
    private final Seats seats;
    private final TransactionTemplate transaction;

    SittingFixtures(
            JdbcClient jdbc,
            ExamFixtures exams,
            TestAccounts accounts,
            ContentQuestions content,
            QuestionPool pool,
            Seats seats,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.exams = exams;
        this.accounts = accounts;
        this.content = content;
        this.pool = pool;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A frozen session that is open now, with one paper for all. */
    public record Exam(
            String course, SessionId session, TestAccounts.TestAccount examiner, PaperId paper, String code) {}

    /** A candidate with a seat in it. */
    public record Candidate(TestAccounts.TestAccount account, RegistrationId registration) {}

    /** A session with a paper of five questions, in the order of {@link SampleQuestions#FIVE}. */
    public Exam exam() {
        return exam(five());
    }

    private static List<ContentQuestions.ContentQuestion> five() {
        return SampleQuestions.FIVE.stream()
                .map(type -> new ContentQuestions.ContentQuestion(
                        "q-" + type.code(), Bank.EXAM, "m1", "m1-lz1", Level.KNOW, SampleQuestions.of(type)))
                .toList();
    }

    /** A session whose paper has these questions in this order. */
    public Exam exam(List<ContentQuestions.ContentQuestion> questions) {
        return exam(Blueprint.Kind.FINAL, questions);
    }

    /** A rehearsal with one question of each of five types. */
    public Exam rehearsal() {
        return exam(Blueprint.Kind.REHEARSAL, five());
    }

    private Exam exam(Blueprint.Kind kind, List<ContentQuestions.ContentQuestion> questions) {
        String course = exams.course();
        TestAccounts.TestAccount examiner = accounts.create(java.util.Map.of(Role.EXAMINER, course));
        SessionId session = exams.plan(course, exams.publishBlueprint(course, kind), examiner.id());
        PaperId paper = transaction.execute(status -> {
            content.publish(course, questions);
            jdbc.sql("UPDATE exam_session SET state = 'FROZEN', frozen_at = UTC_TIMESTAMP(6) WHERE id = :id")
                    .param("id", session.value())
                    .update();
            return paper(course, session);
        });
        return new Exam(course, session, examiner, paper, exams.startCode(session));
    }

    /** A new account with a confirmed seat and the session's paper. */
    public Candidate candidate(Exam exam) {
        TestAccounts.TestAccount account = accounts.create(Role.LEARNER);
        RegistrationId registration =
                exams.admit(exam.session(), account.id(), null, exam.examiner().id());
        jdbc.sql("UPDATE registration SET paper_id = :paper WHERE id = :id")
                .param("paper", exam.paper().value())
                .param("id", registration.value())
                .update();
        return new Candidate(account, registration);
    }

    public Seat seat(Candidate candidate) {
        return seats.seat(candidate.registration()).orElseThrow();
    }

    /** Ends the window for starts a minute ago, or lets it begin in an hour. */
    public void window(Exam exam, Duration opensIn, Duration closesIn, boolean commonEnd) {
        jdbc.sql("""
                        UPDATE exam_session SET opens_at = UTC_TIMESTAMP(6) + INTERVAL :opens SECOND,
                          closes_at = UTC_TIMESTAMP(6) + INTERVAL :closes SECOND, common_end = :common WHERE id = :id""")
                .param("opens", opensIn.toSeconds())
                .param("closes", closesIn.toSeconds())
                .param("common", commonEnd)
                .param("id", exam.session().value())
                .update();
    }

    /** Lets a sitting be older than it is. */
    public void age(AttemptId attempt, Duration by) {
        jdbc.sql("""
                        UPDATE attempt SET started_at = started_at - INTERVAL :by SECOND,
                          deadline_at = deadline_at - INTERVAL :by SECOND WHERE id = :id""").param("by", by.toSeconds()).param("id", attempt.value()).update();
    }

    private PaperId paper(String course, SessionId session) {
        List<PoolItem> items = pool.published(course, Bank.EXAM);
        Random order = new Random(session.value());
        List<List<Object>> rows = new ArrayList<>();
        for (PoolItem item : items) {
            QuestionVersion version = pool.version(item.versionId());
            OptionTokens tokens = OptionTokens.draw(version.body(), order);
            rows.add(List.of(item, CanonicalJson.write(tokens)));
        }
        String hash = Sha256.of(rows.toString());
        jdbc.sql("""
                        INSERT INTO paper (session_id, draw_no, seed, algorithm, hash, drawn_at)
                        VALUES (:session, 0, 1, 'test', :hash, UTC_TIMESTAMP(6))""").param("session", session.value()).param("hash", hash).update();
        Long id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        for (int i = 0; i < rows.size(); i++) {
            PoolItem item = (PoolItem) rows.get(i).getFirst();
            jdbc.sql("""
                            INSERT INTO paper_item (paper_id, position, question_version_id, version_hash, tokens,
                              points, module_key, objective_key, level)
                            VALUES (:paper, :position, :version, :hash, :tokens, 20, :module, :objective, :level)""")
                    .param("paper", id)
                    .param("position", i + 1)
                    .param("version", item.versionId().value())
                    .param("hash", item.hash())
                    .param("tokens", rows.get(i).get(1))
                    .param("module", item.moduleKey())
                    .param("objective", item.objectiveKey())
                    .param("level", item.level().name())
                    .update();
        }
        return new PaperId(id);
    }

    /** Who gave the fixtures' credits. */
    public AccountId examiner(Exam exam) {
        return exam.examiner().id();
    }
}
