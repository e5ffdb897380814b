package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.WorkingCopy.Handle;
import org.pruefstein.question.WorkingCopy.Typed;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@UseCase(value = "UC-004", rules = "BR-037")
class WorkingCopiesModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    WorkingCopies copies;

    @Autowired
    AuthorDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void instructor() {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void what_is_typed_is_kept_and_found_again_until_it_is_discarded() {
        QuestionId id = desk.create(course, Bank.EXAM, content("Eins?"));
        Typed typed = typed(id, "Eins, bess");
        Handle first = copies.keep(null, typed).orElseThrow();
        Handle second = copies.keep(first, typed(id, "Eins, besser?")).orElseThrow();
        assertThat(copies.of(id)).hasSize(1);
        WorkingCopy copy = copies.of(id).getFirst();
        assertThat(copy.handle()).isEqualTo(second);
        assertThat(copy.typed().content()).isEqualTo(content("Eins, besser?"));
        assertThat(copy.typed().base()).isEqualTo(content("Vorher?"));
        assertThat(copy.typed().bank()).as("the question's own").isEqualTo(Bank.EXAM);
        assertThat(copies.of(null)).isEmpty();
        copies.discard(second.id());
        assertThat(copies.of(id)).isEmpty();
    }

    @Test
    void two_editors_of_one_person_do_not_overwrite_each_other() {
        Handle first = copies.keep(null, typed(null, "Eins?")).orElseThrow();
        Handle here = copies.keep(first, typed(null, "Eins hier?")).orElseThrow();
        Handle there = copies.keep(first, typed(null, "Eins dort?")).orElseThrow();
        assertThat(there.id()).isNotEqualTo(here.id());
        assertThat(copies.of(null))
                .extracting(c -> c.typed().content().body().stem())
                .containsExactlyInAnyOrder("Eins hier?", "Eins dort?");
    }

    @Test
    void a_copy_discarded_elsewhere_is_kept_anew() {
        Handle first = copies.keep(null, typed(null, "Eins?")).orElseThrow();
        copies.discard(first.id());
        assertThat(copies.keep(first, typed(null, "Zwei?"))).isPresent();
        assertThat(copies.of(null)).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void nobody_else_sees_or_discards_a_copy() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        Handle mine = copies.keep(null, typed(id, "Meins?")).orElseThrow();
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        assertThat(copies.of(id)).isEmpty();
        copies.discard(mine.id());
        Handle theirs = copies.keep(mine, typed(id, "Deren?")).orElseThrow();
        assertThat(theirs.id()).isNotEqualTo(mine.id());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM question_working_copy WHERE question_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void for_a_foreign_course_nothing_is_kept_or_shown() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        Handle mine = copies.keep(null, typed(id, "Meins?")).orElseThrow();
        Handle draft = copies.keep(null, typed(null, "Neu?")).orElseThrow();
        jdbc.sql("UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(6) WHERE course_key = :course")
                .param("course", course)
                .update();
        assertThatThrownBy(() -> copies.of(id)).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course + "-other")));
        assertThat(copies.keep(null, typed(id, "Fremd?"))).isEmpty();
        assertThat(copies.keep(mine, typed(id, "Fremd?"))).isEmpty();
        assertThat(copies.keep(draft, typed(null, "Fremd?"))).isEmpty();
        assertThat(copies.of(id)).isEmpty();
        accounts.signIn(accounts.create(Map.of(Role.LEARNER, course)));
        assertThatThrownBy(() -> copies.keep(null, typed(null, "Fremd?"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void text_too_long_to_be_saved_is_kept_and_only_the_boundless_is_not() {
        String script = "<script>alert(1)</script>";
        String oversized = script + "x".repeat(QuestionCheck.MAX_STEM + 1);
        Handle handle = copies.keep(null, typed(null, oversized)).orElseThrow();
        assertThat(copies.of(null).getFirst().typed().content().body().stem()).isEqualTo(oversized);
        assertThat(copies.keep(handle, typed(null, "x".repeat(WorkingCopies.MAX_LENGTH))))
                .isEmpty();
        assertThat(copies.of(null)).as("what was kept before stays").hasSize(1);
    }

    @Test
    void a_person_keeps_at_most_a_hundred() {
        for (int i = 0; i < WorkingCopies.MAX_COPIES; i++) {
            assertThat(copies.keep(null, typed(null, "Neu?"))).isPresent();
        }
        assertThat(copies.keep(null, typed(null, "Eine zu viel?"))).isEmpty();
    }

    private Typed typed(@Nullable QuestionId question, String stem) {
        return new Typed(question, 0, course, Bank.PRACTICE, content("Vorher?"), content(stem));
    }
}
