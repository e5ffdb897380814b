package org.pruefstein.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the README's table of rules against the rules that the source reports. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/org/pruefstein/publishing");
    private static final Pattern CALL = Pattern.compile("findings\\s*\\.(error|note)\\(");
    private static final Pattern CONSTANT = Pattern.compile("String RULE = \"([^\"]+)\"");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ((?:ERROR|NOTE)(?:, NOTE)?) \\| .+ \\|$");

    @Test
    void the_readme_lists_each_rule_of_the_content_check_with_its_severity() throws IOException {
        SortedMap<String, SortedSet<String>> listed = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
        while (row.find()) {
            listed.put(row.group(1), new TreeSet<>(List.of(row.group(2).split(", "))));
        }
        assertThat(listed).isEqualTo(reported());
    }

    private static SortedMap<String, SortedSet<String>> reported() throws IOException {
        SortedMap<String, SortedSet<String>> rules = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    String rule = arguments(source, call.end()).get(2);
                    rules.computeIfAbsent(name(rule, source, file), r -> new TreeSet<>())
                            .add(call.group(1).toUpperCase(Locale.ROOT));
                }
            }
        }
        return rules;
    }

    /** The rule is the third argument of each call: a literal, or the constant RULE of the same file. */
    private static String name(String argument, String source, Path file) {
        if (argument.matches("\"[a-z-]+\"")) {
            return argument.substring(1, argument.length() - 1);
        }
        Matcher constant = CONSTANT.matcher(source);
        assertThat("RULE".equals(argument) && constant.find())
                .as("%s names a rule that is not to be read from its source: %s", file, argument)
                .isTrue();
        return constant.group(1);
    }

    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; depth >= 0; i++) {
            char c = source.charAt(i);
            if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(source.substring(start, i).strip());
                start = i + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return arguments;
    }
}
