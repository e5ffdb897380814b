package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pruefstein.testkit.UseCase;

@UseCase(value = "UC-004", rules = "BR-165")
class LikenessTest {
    @Test
    void the_same_words_are_alike_whatever_their_case_marks_and_punctuation() {
        assertThat(to("Was misst die **Reichweite**?", "was misst die Reichweite"))
                .isEqualTo(1);
        assertThat(Likeness.of("Was misst die Reichweite?")).isEqualTo(Likeness.of("WAS MISST DIE REICHWEITE"));
    }

    @Test
    void a_changed_word_leaves_a_question_the_same_and_another_subject_does_not() {
        assertThat(to(
                        "Was misst die organische Reichweite eines Beitrags?",
                        "Was misst die Reichweite eines Beitrags?"))
                .isBetween(Likeness.SAME, 0.9);
        assertThat(to("Was misst die Reichweite eines Beitrags?", "Welche Angaben gehören in das Impressum?"))
                .isLessThan(Likeness.SAME);
    }

    @Test
    void a_part_is_not_the_whole_and_nothing_is_like_nothing() {
        assertThat(to("Reichweite", "Was misst die Reichweite eines Beitrags auf Facebook?"))
                .isZero();
        assertThat(to("", "")).isZero();
        assertThat(to("?!", "Was?")).isZero();
    }

    @Test
    void the_index_is_the_share_of_trigrams_in_common() {
        assertThat(to("abcd", "abce")).isEqualTo(2.0 / 6);
        assertThat(to("abcdefgh", "abcdefgi")).isEqualTo(6.0 / 10);
    }

    private static double to(String one, String other) {
        return Likeness.of(one).to(Likeness.of(other));
    }
}
