package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.single;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.VersionUse;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

/** What a changed practice question does to quizzes: the one under way keeps its version, the next has the new one. */
@IntegrationTest
class EditedQuestionModuleTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

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
    void the_next_quiz_uses_the_new_version_and_the_one_under_way_keeps_its_own() {
        String course = fixtures.course(single("Vorher?"));
        LearnerFixtures.Learner learner = fixtures.enrol(course);
        accounts.signIn(learner.account());
        QuizStep open = quizzes.start(course, "m1");
        assertThat(open.version().body().stem()).isEqualTo("Vorher?");

        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        QuestionId id = open.version().questionId();
        QuestionDetails draft = desk.save(
                id, desk.open(id).revision(), new QuestionContent("m1", "lz1", Level.KNOW, single("Nachher?")));
        publication.publish(id, draft.revision());

        accounts.signIn(learner.account());
        assertThat(quizzes.enter(course, "m1").open().orElseThrow().version()).isEqualTo(open.version());
        assertThat(quizzes.answer(open.attempt(), 1, new Answer.Choice(List.of("a")))
                        .version())
                .isEqualTo(open.version());
        assertThat(quizzes.start(course, "m1").version().body().stem()).isEqualTo("Nachher?");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-145")
    void a_question_tells_in_how_many_quizzes_of_which_run_each_version_was_drawn() {
        String course = fixtures.course(single("Vorher?"));
        LearnerFixtures.Learner learner = fixtures.enrol(course);
        accounts.signIn(learner.account());
        QuizStep open = quizzes.start(course, "m1");
        QuestionId id = open.version().questionId();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThat(uses.of(id)).singleElement().isInstanceOfSatisfying(VersionUse.Quizzes.class, use -> {
            assertThat(use.versionId()).isEqualTo(open.version().id());
            assertThat(use.moduleKey()).isEqualTo("m1");
            assertThat(use.run()).isNotBlank();
            assertThat(List.of(use.finished(), use.open())).containsExactly(0, 1);
        });
    }
}
