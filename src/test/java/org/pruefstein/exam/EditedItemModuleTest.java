package org.pruefstein.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.VersionUse;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What a changed exam item does to papers: those drawn keep their version, those drawn later have the new one. */
@IntegrationTest
class EditedItemModuleTest {
    @Autowired
    SessionFreezing freezing;

    @Autowired
    SessionCandidates candidates;

    @Autowired
    Seats seats;

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    AuthorDesk author;

    @Autowired
    PublicationDesk publication;

    @Autowired
    ReviewDesk review;

    @Autowired
    QuestionPool pool;

    @Autowired
    QuestionUses uses;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-030")
    void a_paper_already_drawn_keeps_its_version_and_the_next_draw_uses_the_new_one() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        accounts.signIn(desk.examiner());
        PaperId drawn = freeze(desk);
        List<QuestionVersionId> before = versions(drawn);
        Map<QuestionVersionId, QuestionVersion> texts = pool.versions(before);
        for (QuestionVersion version : texts.values()) {
            edit(desk, version.questionId());
        }

        assertThat(versions(drawn)).isEqualTo(before);
        assertThat(pool.versions(before)).isEqualTo(texts);
        Set<QuestionVersionId> published = pool.published(desk.course(), Bank.EXAM).stream()
                .map(PoolItem::versionId)
                .collect(Collectors.toSet());
        assertThat(published).doesNotContainAnyElementsOf(before).hasSize(60);
        assertThat(published).containsAll(versions(freeze(desk)));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-145")
    void a_question_tells_on_whose_papers_it_stands_and_of_sessions_to_come_only_examiners_read_which() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        accounts.signIn(desk.examiner());
        QuestionVersionId version = versions(freeze(desk)).getFirst();
        QuestionId id = pool.versions(List.of(version)).get(version).questionId();

        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, desk.course())));
        assertThat(uses.of(id)).singleElement().isInstanceOfSatisfying(VersionUse.Papers.class, use -> {
            assertThat(use.versionId()).isEqualTo(version);
            assertThat(use.session()).as("still to come").isNull();
            assertThat(use.released()).isFalse();
            assertThat(use.papers()).isEqualTo(1);
        });
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, desk.course(), Role.EXAMINER, desk.course())));
        assertThat(uses.of(id))
                .singleElement()
                .isInstanceOfSatisfying(
                        VersionUse.Papers.class,
                        use -> assertThat(use.session()).isNotBlank());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, "another-" + desk.course())));
        assertThatThrownBy(() -> uses.of(id)).isInstanceOf(NotFoundException.class);
    }

    private void edit(ExamFixtures.Desk desk, QuestionId id) {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, desk.course())));
        QuestionDetails question = author.open(id);
        QuestionContent content = question.newest().content();
        QuestionDetails draft = author.save(
                id,
                question.revision(),
                new QuestionContent(
                        content.moduleKey(), content.objectiveKey(), content.level(), otherStem(content.body())));
        publication.submit(id, draft.revision());
        accounts.signIn(desk.examiner());
        review.approve(id, review.open(id).revision());
        review.releaseKeys(List.of(review.open(id).newest().id()));
    }

    private static QuestionBody otherStem(QuestionBody body) {
        String stem = "Neu gefasst: " + body.stem();
        ObjectNode json = (ObjectNode) CanonicalJson.read(CanonicalJson.write(body));
        return CanonicalJson.read(json.put("stem", stem).toString(), QuestionBody.class);
    }

    private PaperId freeze(ExamFixtures.Desk desk) {
        SessionId session =
                fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
        AccountId learner = fixtures.learner(desk.course()).id();
        candidates.register(session, List.of(learner));
        candidates.admit(
                session,
                candidates.list(session).stream().map(CandidateItem::id).toList(),
                "Testperson");
        freezing.freeze(session);
        PaperId paper = seats.seat(session, learner).orElseThrow().paperId();
        assertThat(paper).isNotNull();
        return paper;
    }

    private List<QuestionVersionId> versions(PaperId paper) {
        return seats.paper(paper).items().stream().map(Paper.Item::versionId).toList();
    }
}
