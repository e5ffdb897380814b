package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionBody.Option;
import org.pruefstein.testkit.UseCase;

@UseCase(value = "UC-004", rules = "BR-036")
class ContentMergeTest {
    private static final QuestionContent BASE = QuestionFixture.content("Wer haftet?");

    @Test
    void changes_in_different_places_are_brought_together() {
        QuestionContent mine = new QuestionContent("seo", "seo-lz1", Level.APPLY, stem(BASE, "Wer haftet zuerst?"));
        QuestionContent theirs = options(BASE, o -> o.key().equals("b") ? text(o, "Beta, anders") : o);
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).containsExactly(List.of("body", "options", "b", "text"));
        assertThat(merge.content().level()).isEqualTo(Level.APPLY);
        assertThat(merge.content().body().stem()).isEqualTo("Wer haftet zuerst?");
        assertThat(merge.content().body().options()).isEqualTo(theirs.body().options());
    }

    @Test
    void what_both_changed_stays_mine_until_a_person_chooses() {
        QuestionContent mine = with(BASE, stem(BASE, "Meine?"));
        QuestionContent theirs = with(BASE, stem(BASE, "Deren?"));
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(merge.clashes())
                .containsExactly(new ContentMerge.Clash(List.of("body", "stem"), "Meine?", "Deren?"));
        ContentMerge.Clash clash = merge.clashes().getFirst();
        QuestionContent edited = options(mine, o -> text(o, o.text() + "!"));
        assertThat(ContentMerge.choose(edited, clash, true).body().stem()).isEqualTo("Deren?");
        assertThat(ContentMerge.choose(edited, clash, true).body().options())
                .as("nothing else is touched")
                .isEqualTo(edited.body().options());
        assertThat(ContentMerge.choose(with(BASE, stem(BASE, "Deren?")), clash, false))
                .isEqualTo(mine);
    }

    @Test
    void the_same_change_by_both_is_no_clash() {
        QuestionContent same = with(BASE, stem(BASE, "Anders?"));
        ContentMerge merge = ContentMerge.of(BASE, same, same);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.content()).isEqualTo(same);
    }

    @Test
    void two_different_keys_are_never_mixed() {
        QuestionContent mine = options(BASE, o -> right(o, o.key().equals("b")));
        QuestionContent theirs = options(BASE, o -> right(o, o.key().equals("c")));
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(merge.clashes())
                .containsExactly(new ContentMerge.Clash(
                        List.of("body", "options", ContentMerge.RIGHT), List.of("b"), List.of("c")));
        assertThat(ContentMerge.choose(mine, merge.clashes().getFirst(), true)).isEqualTo(theirs);
    }

    @Test
    void options_that_both_added_are_two_options() {
        QuestionContent mine = added(BASE, new Option("d", "Meine vierte", false, "Weil ich."));
        QuestionContent theirs = added(BASE, new Option("d", "Deren vierte", false, "Weil die."));
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content().body().options())
                .extracting(Option::text)
                .containsExactly("Alpha", "Beta", "Gamma", "Deren vierte", "Meine vierte");
        assertThat(merge.content().body().options()).extracting(Option::key).doesNotHaveDuplicates();
    }

    @Test
    void an_option_removed_here_and_changed_there_is_a_clash_and_can_come_back() {
        QuestionContent mine = removed(BASE, "c");
        QuestionContent theirs = options(BASE, o -> o.key().equals("c") ? text(o, "Gamma, anders") : o);
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(merge.clashes())
                .extracting(ContentMerge.Clash::path)
                .containsExactly(List.of("body", "options", "c"));
        assertThat(ContentMerge.choose(mine, merge.clashes().getFirst(), true)).isEqualTo(theirs);
        ContentMerge other = ContentMerge.of(BASE, theirs, mine);
        assertThat(other.content()).isEqualTo(theirs);
        assertThat(ContentMerge.choose(theirs, other.clashes().getFirst(), true))
                .isEqualTo(mine);
    }

    @Test
    void an_option_removed_by_the_other_alone_is_gone() {
        ContentMerge merge = ContentMerge.of(BASE, with(BASE, stem(BASE, "Anders?")), removed(BASE, "b"));
        assertThat(merge.content().body().options()).extracting(Option::key).containsExactly("a", "c");
    }

    @Test
    void another_order_by_one_is_taken_and_by_both_is_chosen() {
        QuestionContent mine = ordered(BASE, "b", "a", "c");
        assertThat(ContentMerge.of(BASE, BASE, mine).content()).isEqualTo(mine);
        QuestionContent theirs = ordered(BASE, "c", "b", "a");
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs);
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(ContentMerge.choose(mine, merge.clashes().getFirst(), true)).isEqualTo(theirs);
    }

    @Test
    void another_type_is_merged_as_a_whole_or_chosen() {
        QuestionContent typed = with(BASE, SampleQuestions.of(QuestionType.NUMERIC));
        assertThat(ContentMerge.of(BASE, BASE, typed).content()).isEqualTo(typed);
        QuestionContent mine = with(BASE, stem(BASE, "Meine?"));
        ContentMerge merge = ContentMerge.of(BASE, mine, typed);
        assertThat(merge.clashes()).extracting(ContentMerge.Clash::path).containsExactly(List.of("body"));
        assertThat(ContentMerge.choose(mine, merge.clashes().getFirst(), true)).isEqualTo(typed);
    }

    @ParameterizedTest
    @EnumSource
    void every_type_goes_through_unchanged(QuestionType type) {
        QuestionContent content = with(BASE, SampleQuestions.of(type));
        for (QuestionBody variant : SampleQuestions.variants(type)) {
            QuestionContent theirs = with(BASE, variant);
            assertThat(ContentMerge.of(content, content, theirs).content()).isEqualTo(theirs);
            assertThat(ContentMerge.of(content, theirs, content).content()).isEqualTo(theirs);
        }
    }

    private static QuestionContent with(QuestionContent content, QuestionBody body) {
        return new QuestionContent(content.moduleKey(), content.objectiveKey(), content.level(), body);
    }

    private static QuestionBody stem(QuestionContent content, String stem) {
        return new QuestionBody.SingleChoice(stem, content.body().options(), null);
    }

    private static QuestionContent list(QuestionContent content, List<Option> options) {
        return with(content, new QuestionBody.SingleChoice(content.body().stem(), options, null));
    }

    private static QuestionContent options(QuestionContent content, UnaryOperator<Option> change) {
        return list(content, content.body().options().stream().map(change).toList());
    }

    private static QuestionContent added(QuestionContent content, Option option) {
        List<Option> options = new ArrayList<>(content.body().options());
        options.add(option);
        return list(content, options);
    }

    private static QuestionContent removed(QuestionContent content, String key) {
        return list(
                content,
                content.body().options().stream()
                        .filter(o -> !o.key().equals(key))
                        .toList());
    }

    private static QuestionContent ordered(QuestionContent content, String... keys) {
        return list(
                content,
                List.of(keys).stream()
                        .map(k -> content.body().option(k).orElseThrow())
                        .toList());
    }

    private static Option text(Option option, String text) {
        return new Option(option.key(), text, option.correct(), option.reason());
    }

    private static Option right(Option option, boolean right) {
        return new Option(option.key(), option.text(), right, option.reason());
    }
}
