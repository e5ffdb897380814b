package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@UseCase(value = "UC-004", rules = "BR-165")
class BankAdviceModuleTest {
    private static final String STEM = "Was misst die organische Reichweite eines Beitrags?";
    private final String course = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    BankAdvice advice;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void signIn() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void questions_that_ask_the_same_are_named_the_most_alike_first() {
        QuestionId less = desk.create(course, Bank.PRACTICE, content("Was misst die Reichweite eines Beitrags?"));
        QuestionId same =
                desk.create(course, Bank.EXAM, content("Was misst die **organische** Reichweite eines Beitrags"));
        desk.create(course, Bank.PRACTICE, content("Welche Angaben gehören in das Impressum?"));
        assertThat(advice.similar(course, STEM, null))
                .extracting(similar -> similar.question().id())
                .containsExactly(same, less);
        assertThat(advice.similar(course, STEM, null).getFirst().percent()).isEqualTo(100);
        assertThat(advice.similar(course, STEM, same))
                .extracting(similar -> similar.question().id())
                .containsExactly(less);
        assertThat(advice.similar(course, "", null)).isEmpty();
    }

    @Test
    void no_more_are_named_than_one_reads() {
        for (int i = 0; i <= BankAdvice.SIMILAR; i++) {
            desk.create(course, Bank.PRACTICE, content(STEM));
        }
        assertThat(advice.similar(course, STEM, null)).hasSize(BankAdvice.SIMILAR);
    }

    @Test
    void what_is_retired_is_not_named() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content(STEM));
        publication.publish(id, desk.open(id).revision());
        publication.retire(id, desk.open(id).revision());
        assertThat(advice.similar(course, STEM, null)).isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void questions_of_another_course_stay_there() {
        String other = QuestionFixture.course();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, other)));
        desk.create(other, Bank.PRACTICE, content(STEM));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThat(advice.similar(course, STEM, null)).isEmpty();
        assertThatThrownBy(() -> advice.similar(other, STEM, null)).isInstanceOf(AccessDeniedException.class);
    }
}
