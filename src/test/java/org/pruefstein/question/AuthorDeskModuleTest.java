package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AuthorDeskModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    VariantDesk variants;

    @Autowired
    PublicationDesk publication;

    @Autowired
    QuestionSearch search;

    @Autowired
    QuestionPool pool;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_practice_question_is_published_by_its_author_and_drawn_from_then_on() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        assertThat(pool.published(course, Bank.PRACTICE)).isEmpty();
        publication.publish(id, desk.open(id).revision());
        assertThat(pool.published(course, Bank.PRACTICE))
                .extracting(PoolItem::questionId)
                .containsExactly(id);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-030")
    void editing_a_published_question_makes_a_new_version_and_the_next_draw_uses_it() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        publication.publish(id, desk.open(id).revision());
        QuestionVersionId drawn =
                pool.published(course, Bank.PRACTICE).getFirst().versionId();

        QuestionDetails edited = desk.save(id, desk.open(id).revision(), content("Eins, besser?"));
        assertThat(pool.published(course, Bank.PRACTICE).getFirst().versionId())
                .as("a draft is not drawn")
                .isEqualTo(drawn);
        publication.publish(id, edited.revision());

        QuestionVersionId next =
                pool.published(course, Bank.PRACTICE).getFirst().versionId();
        assertThat(next).isNotEqualTo(drawn);
        assertThat(pool.version(next).body().stem()).isEqualTo("Eins, besser?");
        assertThat(pool.version(drawn).body().stem())
                .as("papers already drawn keep theirs")
                .isEqualTo("Eins?");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void a_question_is_duplicated_only_by_those_who_author_its_course() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        QuestionId variant = variants.duplicate(id);
        assertThat(desk.open(variant).newest().content()).isEqualTo(content("Eins?"));
        assertThat(desk.open(variant).versions()).hasSize(1);
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course + "-other")));
        assertThatThrownBy(() -> variants.duplicate(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_exam_item_is_not_published_by_its_author() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        assertThatThrownBy(() -> publication.publish(id, desk.open(id).revision()))
                .isInstanceOf(DomainException.class)
                .hasMessage("question.exam-needs-review");
        publication.submit(id, desk.open(id).revision());
        assertThat(pool.published(course, Bank.EXAM)).isEmpty();
        assertThatThrownBy(() -> desk.save(id, desk.open(id).revision(), content("Anders")))
                .hasMessage("question.in-review");
        publication.takeBack(id, desk.open(id).revision());
        desk.save(id, desk.open(id).revision(), content("Anders"));
    }

    @Test
    void whoever_saves_from_an_old_revision_is_told_and_overwrites_nothing() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        int seen = desk.open(id).revision();
        desk.save(id, seen, content("Zuerst"));
        assertThatThrownBy(() -> desk.save(id, seen, content("Danach"))).hasMessage("question.changed-meanwhile");
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Zuerst");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void an_instructor_of_another_course_gets_the_answer_for_unknown_ids() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        int revision = desk.open(id).revision();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course(), Role.EXAMINER, course)));
        QuestionId unknown = new QuestionId(Long.MAX_VALUE);
        for (QuestionId foreign : List.of(id, unknown)) {
            assertThatThrownBy(() -> desk.open(foreign))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("question");
            assertThatThrownBy(() -> desk.save(foreign, revision, content("x"))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> publication.publish(foreign, revision)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> publication.retire(foreign, revision)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> desk.create(course, Bank.PRACTICE, content("x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(search.find(QuestionFilter.all(), QuestionSort.KEY, false, 0, 100))
                .isEmpty();
    }

    @Test
    void learners_reach_nothing() {
        accounts.signIn(accounts.create(Role.LEARNER));
        assertThatThrownBy(() -> desk.open(new QuestionId(1L))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.count(QuestionFilter.all(), QuestionSort.KEY, false))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void opening_an_exam_item_is_audited() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        desk.open(id);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE action = 'question.exam-item-opened' AND subject = :s")
                        .param("s", "question:" + id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_incomplete_question_is_saved_as_draft_but_not_published() {
        QuestionId id = desk.create(
                course,
                Bank.PRACTICE,
                new QuestionContent("seo", "seo-lz1", Level.KNOW, new QuestionBody.SingleChoice("", List.of(), null)));
        assertThatThrownBy(() -> publication.publish(id, desk.open(id).revision()))
                .isInstanceOfSatisfying(
                        IncompleteQuestionException.class,
                        e -> assertThat(e.problems())
                                .extracting(QuestionCheck.Problem::messageKey)
                                .containsExactly(
                                        "question.stem-missing", "question.too-few-options", "question.one-right"));
    }

    @Test
    void oversized_texts_are_refused_even_as_draft() {
        assertThatThrownBy(() -> desk.create(course, Bank.PRACTICE, content("x".repeat(QuestionCheck.MAX_STEM + 1))))
                .isInstanceOf(IncompleteQuestionException.class);
    }

    @Test
    void a_draft_can_be_thrown_away_while_the_published_version_stays() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        assertThatThrownBy(() -> desk.discard(id, desk.open(id).revision())).hasMessage("question.only-version");
        publication.publish(id, desk.open(id).revision());
        QuestionDetails draft = desk.save(id, desk.open(id).revision(), content("Verworfen"));
        QuestionDetails after = desk.discard(id, draft.revision());
        assertThat(after.versions()).hasSize(1);
        assertThat(after.published()).isPresent();
        assertThat(search.find(QuestionFilter.all(), QuestionSort.KEY, false, 0, 10)
                        .getFirst()
                        .stem())
                .isEqualTo("Eins?");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-035")
    void the_type_of_a_question_is_open_until_it_is_published() {
        QuestionContent statement = new QuestionContent(
                "seo", "seo-lz1", Level.KNOW, new QuestionBody.TrueFalse("Stimmt das?", true, "Ja.", "Nein.", null));
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionDetails changed = desk.save(id, desk.open(id).revision(), statement);
        assertThat(changed.newest().content().body().type()).isEqualTo(QuestionType.TRUE_FALSE);
        publication.publish(id, changed.revision());
        assertThatThrownBy(() -> desk.save(id, desk.open(id).revision(), content("Eins?")))
                .hasMessage("question.type-fixed");
        publication.retire(id, desk.open(id).revision());
        assertThatThrownBy(() -> desk.save(id, desk.open(id).revision(), content("Eins?")))
                .hasMessage("question.type-fixed");
    }

    @Test
    void a_number_may_be_missing_in_a_draft_but_not_when_it_is_published() {
        QuestionBody number = new QuestionBody.Numeric("Wie viel?", "", "0", "€", "So.");
        QuestionId id = desk.create(course, Bank.PRACTICE, new QuestionContent("seo", "seo-lz1", Level.KNOW, number));
        assertThatThrownBy(() -> publication.publish(id, desk.open(id).revision()))
                .isInstanceOfSatisfying(
                        IncompleteQuestionException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new QuestionCheck.Problem("answer", 0, "question.number-missing")));
    }

    @Test
    void whoever_wrote_is_named() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        QuestionDetails question = desk.open(id);
        assertThat(question.name(question.newest().authors().getFirst())).startsWith("Test Person");
        assertThat(question.name(null)).isEqualTo("–");
    }

    @Test
    void discarding_and_taking_back_are_audited_and_possible_once() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        assertThatThrownBy(() -> publication.takeBack(id, desk.open(id).revision()))
                .hasMessage("question.not-in-review");
        publication.submit(id, desk.open(id).revision());
        publication.takeBack(id, desk.open(id).revision());
        assertThat(audited(id)).contains("question.submitted", "question.taken-back");

        QuestionId practice = desk.create(course, Bank.PRACTICE, content("Zwei?"));
        publication.publish(practice, desk.open(practice).revision());
        QuestionDetails draft = desk.save(practice, desk.open(practice).revision(), content("Drei?"));
        desk.discard(practice, draft.revision());
        assertThat(audited(practice)).contains("question.draft-discarded");
    }

    @Test
    void a_retired_question_is_drawn_no_more() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        publication.publish(id, desk.open(id).revision());
        publication.retire(id, desk.open(id).revision());
        assertThat(pool.published(course, Bank.PRACTICE)).isEmpty();
    }

    @Test
    void questions_are_found_by_module_objective_type_state_bank_and_words() {
        QuestionId found = desk.create(course, Bank.PRACTICE, content("Was misst die **Reichweite** eines Beitrags?"));
        desk.create(course, Bank.EXAM, content("Was ist ein Hashtag?"));
        QuestionFilter all = QuestionFilter.course(course);
        assertThat(find(all)).hasSize(2);
        for (QuestionFilter filter : List.of(
                all.with(Criterion.MODULE, "seo")
                        .with(Criterion.OBJECTIVE, "seo-lz1")
                        .with(Criterion.LEVEL, Level.KNOW)
                        .with(Criterion.TYPE, QuestionType.SINGLE_CHOICE)
                        .with(Criterion.STATE, VersionState.DRAFT)
                        .with(Criterion.BANK, Bank.PRACTICE),
                all.with("reichw beitrag"),
                all.with("u" + found.value()))) {
            assertThat(find(filter)).extracting(QuestionListItem::id).containsExactly(found);
        }
        assertThat(find(all.with(Criterion.MODULE, "other"))).isEmpty();
        assertThat(find(all.with(Criterion.TYPE, QuestionType.NUMERIC))).isEmpty();
        assertThat(find(all.with("+(\"' OR 1=1 -- %"))).isEmpty();
        assertThat(find(all).getFirst().stem()).startsWith("Was ");
        assertThat(search.count(all, QuestionSort.KEY, false)).isEqualTo(2);
        assertThat(search.work()).isEqualTo(new AuthorWork(2, 0, 0, 0));
    }

    private List<String> audited(QuestionId id) {
        return jdbc.sql("SELECT action FROM audit_event WHERE subject = :s")
                .param("s", "question:" + id.value())
                .query(String.class)
                .list();
    }

    private List<QuestionListItem> find(QuestionFilter filter) {
        return search.find(filter, QuestionSort.CHANGED, true, 0, 50);
    }
}
