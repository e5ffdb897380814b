package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pruefstein.question.QuestionFixture.content;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class QuestionTagsModuleTest {
    private final String course = QuestionFixture.course();

    @Autowired
    QuestionTags tags;

    @Autowired
    AuthorDesk desk;

    @Autowired
    QuestionSearch search;

    @Autowired
    FilterChoices choices;

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
    void tags_are_shown_found_and_offered_however_they_are_written() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        tags.set(id, List.of(new Tag(" Prüfung  2026 "), new Tag("SEO"), new Tag("seo")));
        assertThat(tags.of(id)).extracting(Tag::name).containsExactly("Prüfung 2026", "SEO");
        List<QuestionListItem> found = search.find(
                QuestionFilter.course(course).with(Criterion.TAG, "prüfung 2026"), QuestionSort.KEY, false, 0, 9);
        assertThat(found)
                .singleElement()
                .satisfies(item -> assertThat(item.tags()).hasSize(2));
        assertThat(choices.tags()).extracting(Tag::name).containsExactly("Prüfung 2026", "SEO");
        assertThat(choices.authors()).hasSize(1);
        tags.set(id, List.of());
        assertThat(choices.tags()).isEmpty();
    }

    @Test
    void a_tag_does_not_overtake_who_is_writing_on_the_question() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        int revision = desk.open(id).revision();
        tags.set(id, List.of(new Tag("neu")));
        desk.save(id, revision, content("Zwei?"));
        assertThat(tags.of(id)).hasSize(1);
    }

    @Test
    void script_is_kept_as_text_and_oversized_tags_are_refused() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        tags.set(id, List.of(new Tag("<script>alert(1)</script>")));
        assertThat(tags.of(id)).extracting(Tag::name).containsExactly("<script>alert(1)</script>");
        for (String bad : List.of("", " \n\t ", "x".repeat(41), "İ".repeat(40))) {
            assertThatThrownBy(() -> new Tag(bad)).isInstanceOf(DomainException.class);
        }
        List<Tag> many = IntStream.rangeClosed(0, Tag.MAX_TAGS)
                .mapToObj(i -> new Tag("t" + i))
                .toList();
        assertThatThrownBy(() -> tags.set(id, many)).hasMessage("question.too-many-tags");
        assertThat(tags.of(id)).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void questions_of_other_courses_have_no_tags_for_this_person() {
        QuestionId id = desk.create(course, Bank.PRACTICE, content("Eins?"));
        tags.set(id, List.of(new Tag("geheim")));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, QuestionFixture.course(), Role.EXAMINER, course)));
        for (QuestionId foreign : List.of(id, new QuestionId(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> tags.of(foreign)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> tags.set(foreign, List.of())).isInstanceOf(NotFoundException.class);
        }
        assertThat(choices.tags()).isEmpty();
        assertThat(choices.authors()).isEmpty();
    }
}
