package org.pruefstein.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;

class ClashWordsTest {
    @Test
    void statements_items_premises_and_targets_are_named_as_in_the_editor() {
        assertThat(words(QuestionType.KPRIM).place(List.of("body", "options", "kqz1", "text")))
                .startsWith("Aussage B: ");
        assertThat(words(QuestionType.ORDERING).place(List.of("body", "items", "kqz2", "reason")))
                .startsWith("Element 3: ");
        assertThat(words(QuestionType.MATCHING).place(List.of("body", "premises", "kqz1", "target")))
                .isEqualTo("Zeile 2: gehört zu");
        assertThat(words(QuestionType.MATCHING).place(List.of("body", "targets", "kqz5", "text")))
                .startsWith("„Verkaufen“: ");
    }

    @Test
    void a_target_and_what_counts_are_said_in_words() {
        assertThat(words(QuestionType.MATCHING).value(List.of("body", "premises", "kqz1", "target"), "kqz6"))
                .isEqualTo("„Binden & halten“");
        assertThat(words(QuestionType.ORDERING).place(List.of("body", "credit")))
                .isEqualTo("Punkte gibt es");
        assertThat(words(QuestionType.ORDERING).value(List.of("body", "credit"), "ADJACENT_PAIRS"))
                .isEqualTo("für jedes richtige Paar von Nachbarn");
    }

    private static ClashWords words(QuestionType type) {
        return new ClashWords(
                new QuestionContent("seo", "seo-lz1", Level.KNOW, SampleQuestions.of(type)), Locale.GERMAN);
    }
}
