package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** The spelling of all German courses; words that no dictionary has stand in {@code content/.words.txt}. */
class SpellingTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’]\\p{L}+)*");
    private static final Path CONTENT = Path.of("content");
    private final Set<String> words = words();
    private final Set<String> needed = new HashSet<>();
    private final Map<String, Boolean> misspelled = new HashMap<>();
    private final JLanguageTool german = new JLanguageTool(Languages.getLanguageForShortCode("de-DE"));
    private final SpellingCheckRule dictionary = german.getAllRules().stream()
            .filter(SpellingCheckRule.class::isInstance)
            .map(SpellingCheckRule.class::cast)
            .findFirst()
            .orElseThrow();
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void every_word_is_spelt_right_or_stands_in_the_list() {
        for (CourseFolder folder : CourseFolders.of(CONTENT)) {
            CourseSource course = ContentCheck.read(folder).source().orElseThrow();
            if (course.course().value().lang().startsWith("de")) {
                course.modules().forEach(this::check);
                course.glossary()
                        .forEach(term ->
                                check(term.file(), term.line(""), term.value().definition()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(words).as("words in the list that nothing needs").isSubsetOf(needed);
    }

    private void check(CourseSource.Module module) {
        ModuleFile file = module.file().value();
        check(module.file().file(), 1, file.title() + ". " + file.summary());
        file.objectives().forEach(o -> check(module.file().file(), 1, o.text()));
        for (CourseSource.Lesson lesson : module.lessons()) {
            lesson.text().blocks().forEach(block -> check(lesson.file(), block.line(), block.text()));
        }
        for (CourseSource.Question question : module.questions()) {
            question.entry()
                    .value()
                    .texts()
                    .forEach(text -> check(
                            question.entry().file(),
                            question.entry().line(text.getKey()),
                            text.getValue().replaceAll("`[^`]*`|https?://\\S+|\\*\\*", " ")));
        }
    }

    private void check(String file, int line, String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (misspelled.computeIfAbsent(word, this::isMisspelled)) {
                needed.add(word);
                if (!words.contains(word)) {
                    wrong.add(file + ":" + line + " " + word);
                }
            }
        }
    }

    /** The dictionary is quick, but only the rule knows how German words are joined. */
    private boolean isMisspelled(String word) {
        try {
            return dictionary.isMisspelled(word) && dictionary.match(german.getAnalyzedSentence(word)).length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words() {
        try {
            List<String> lines = Files.readAllLines(CONTENT.resolve(".words.txt"));
            return new TreeSet<>(lines.stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
