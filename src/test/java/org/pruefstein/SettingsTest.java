package org.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The settings in the code and those that {@code application.yaml} documents, live or commented out, are the same. */
class SettingsTest {
    private static final Path DOCUMENT = Path.of("src", "main", "resources", "application.yaml");
    private static final Pattern KEY = Pattern.compile("^( *)([a-z][a-z0-9-]*):(?: .*)?$");
    private static final Pattern LIST_ITEM = Pattern.compile("^( *)- \\{(.*)}$");

    @Test
    void every_setting_is_documented() {
        assertThat(documented()).containsAll(declared());
    }

    @Test
    void nothing_is_documented_that_is_no_setting() {
        assertThat(declared()).containsAll(documented());
    }

    private static Set<String> declared() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> names = new TreeSet<>();
        scanner.findCandidateComponents("org.pruefstein").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            collect(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
        });
        assertThat(names).contains("pruefstein.data-dir", "pruefstein.provider.signatories.function");
        return names;
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        assertThat(type.isRecord()).as(type + " is a record").isTrue();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            Class<?> element = component.getGenericType() instanceof ParameterizedType generic
                            && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                    ? argument
                    : component.getType();
            if (element.isRecord()) {
                collect(name, element, names);
            } else {
                names.add(name);
            }
        }
    }

    private static String dashed(String name) {
        String dashed = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return ConfigurationPropertyName.of(dashed).toString();
    }

    /** The leaves below {@code pruefstein}; a comment counts where it reads as a setting. */
    private static Set<String> documented() {
        Set<String> names = new TreeSet<>();
        Deque<String> path = new ArrayDeque<>();
        Deque<Integer> indents = new ArrayDeque<>();
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            lines.map(line -> line.replaceFirst("^( *)# ", "$1")).forEach(line -> {
                Matcher key = KEY.matcher(line);
                Matcher item = LIST_ITEM.matcher(line);
                if (key.matches()) {
                    int indent = key.group(1).length();
                    while (!indents.isEmpty() && indents.peekLast() >= indent) {
                        indents.removeLast();
                        path.removeLast();
                    }
                    indents.addLast(indent);
                    names.remove(String.join(".", path));
                    path.addLast(key.group(2));
                    names.add(String.join(".", path));
                } else if (item.matches()) {
                    String parent = String.join(".", path);
                    names.remove(parent);
                    Arrays.stream(item.group(2).split(", *"))
                            .map(field -> parent + "." + field.split(":")[0])
                            .forEach(names::add);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.removeIf(name -> !name.startsWith("pruefstein."));
        return names;
    }
}
