package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|translate|Translations\\.text|DomainException)\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z]+\\.[a-z0-9.-]+)[}(]");
    private static final Pattern LITERAL_TEXT = Pattern.compile(
            "(?:new (?:Button|H[1-6]|Span|Paragraph|Checkbox|TextField|TextArea|NativeLabel|PageHeader|EmptyState)"
                    + "|setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel"
                    + "|setTitle|setHeaderTitle|Notice\\.(?:info|success|warning|error|toast))"
                    + "\\(\\s*\"[^\"]*\\p{L}{2,}[^\"]*\"|setHeader\\(\"[^\"]*\"\\)");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(load("de").stringPropertyNames()).isEqualTo(load("en").stringPropertyNames());
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        for (String language : new String[] {"de", "en"}) {
            assertThat(read(MAIN.resolve("resources/translations_" + language + ".properties"))
                            .lines()
                            .filter(line -> line.matches("[a-z][a-zA-Z0-9.-]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_number_and_its_percent_sign_stay_on_one_line() {
        for (String language : new String[] {"de", "en"}) {
            assertThat(load(language).values())
                    .as(language)
                    .noneMatch(text -> text.toString().matches("(?s).*[}0-9] %.*"));
        }
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

    @Test
    void no_text_is_written_into_the_code_of_pages() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> {
                Matcher matcher = LITERAL_TEXT.matcher(read(f));
                while (matcher.find()) {
                    found.put(f.getFileName().toString(), matcher.group());
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_text_is_written_into_templates() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("resources/templates"))) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .forEach(f -> Jsoup.parse(read(f)).body().getAllElements().stream()
                            .filter(e -> e.ownText().matches(".*\\p{L}{2,}.*"))
                            .filter(e -> !e.ownText().contains("[[") && e.closest("script") == null)
                            .filter(e -> !e.hasAttr("th:text") && !e.hasAttr("th:utext") && !e.hasAttr("th:replace"))
                            .forEach(e -> found.add(f.getFileName() + ": " + e.ownText())));
        }
        assertThat(found).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Path file, Pattern pattern, Set<String> keys) {
        Matcher matcher = pattern.matcher(read(file));
        while (matcher.find()) {
            keys.add(matcher.group(1));
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
