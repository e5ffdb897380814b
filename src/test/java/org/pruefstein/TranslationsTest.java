package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|translate|Translations\\.text|DomainException)\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z]+\\.[a-z0-9.-]+)[}(]");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(load("de").stringPropertyNames()).isEqualTo(load("en").stringPropertyNames());
    }

    @Test
    void every_text_is_a_valid_pattern_and_not_empty() {
        for (String language : new String[] {"de", "en"}) {
            load(language).forEach((key, text) -> {
                assertThat((String) text).as(key + " in " + language).isNotBlank();
                new MessageFormat((String) text);
            });
        }
    }

    @Test
    void every_key_that_is_used_exists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> collect(f, USED, used));
        }
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(f -> f.toString().endsWith(".html")).forEach(f -> collect(f, IN_TEMPLATES, used));
        }
        assertThat(load("de").stringPropertyNames()).containsAll(used);
    }

    private static void collect(Path file, Pattern pattern, Set<String> keys) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String language) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(MAIN.resolve("resources/translations_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
