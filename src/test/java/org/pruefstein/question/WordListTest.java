package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.testkit.UseCase;

class WordListTest {
    private final WordList words = new WordList();

    @ParameterizedTest
    @UseCase(value = "UC-004", rules = "BR-146")
    @CsvSource({
        "Kommentare, In den Kommentaren steht es.",
        "komm, In den Kommentaren steht es.",
        "Analyse, Eine Zielgruppenanalyse kostet Zeit.",
        "Küche, Die Küchenplanung",
        "kueche, Die Küchenplanung",
        "kuche, Die Küchenplanung",
        "Größe, die GRÖSSE",
        "groesse, die Größe",
        "Maß, die Maße",
        "was misst, Was misst die Reichweite?",
        "KI, Texte mit KI-Werkzeugen schreiben",
        "2, Web 2.0",
        "§, Was regelt § 5 DDG?",
        "café, Ein Cafe\u0301 wirbt",
        "и, Что и как",
    })
    void german_words_are_found_as_people_type_them(String typed, String text) {
        assertThat(found(typed, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kommentarlos, In den Kommentaren steht es.",
        "rate, Die Beraterin",
        "was kostet, Was misst die Reichweite?",
        "zz, Was misst die Reichweite?",
    })
    void other_words_are_not(String typed, String text) {
        assertThat(found(typed, text)).isFalse();
    }

    @Test
    void what_holds_no_word_restricts_nothing_and_long_input_is_bounded() {
        assertThat(words.matching("  +(\"' -- % ")).isEmpty();
        assertThat(words.matching("wort ".repeat(50))).hasSize(WordList.MOST);
        assertThat(words.numbers("x".repeat(100_000))).hasSize(1);
        assertThat(words.numbers("eins eins Eins")).hasSize(1);
    }

    private boolean found(String typed, String text) {
        int[] numbers = words.numbers(text);
        List<BitSet> wanted = words.matching(typed);
        return wanted.stream().allMatch(word -> Arrays.stream(numbers).anyMatch(word::get));
    }
}
