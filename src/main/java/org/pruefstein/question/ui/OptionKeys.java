package org.pruefstein.question.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pruefstein.question.Gap;

/** Makes options of the texts that stand in a gap's fields; an option keeps its key and place while its text changes. */
final class OptionKeys {
    private final String prefix;
    private final Set<String> used;
    private final List<String> order = new ArrayList<>();
    private List<Gap.Option> now = List.of();

    /**
     * None yet.
     *
     * @param prefix begins each new key
     * @param used keys of the whole question, which no new option may get
     */
    OptionKeys(String prefix, Set<String> used) {
        this.prefix = prefix;
        this.used = used;
    }

    void begin(List<Gap.Option> options) {
        now = options;
        options.forEach(option -> {
            used.add(option.key());
            order.add(option.key());
        });
    }

    /** The options in their order. @param texts each once */
    List<Gap.Option> of(List<String> texts) {
        Map<String, String> keys = new LinkedHashMap<>();
        now.stream()
                .filter(option -> texts.contains(option.text()))
                .forEach(option -> keys.putIfAbsent(option.text(), option.key()));
        List<String> freed = new ArrayList<>(now.stream()
                .map(Gap.Option::key)
                .filter(key -> !keys.containsValue(key))
                .toList());
        texts.forEach(text -> keys.computeIfAbsent(text, t -> freed.isEmpty() ? fresh() : freed.removeFirst()));
        now = keys.entrySet().stream()
                .map(e -> new Gap.Option(e.getValue(), e.getKey()))
                .sorted(Comparator.comparingInt(option -> order.indexOf(option.key())))
                .toList();
        return now;
    }

    private String fresh() {
        String key = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> prefix + i)
                .filter(used::add)
                .findFirst()
                .orElseThrow();
        order.add(key);
        return key;
    }
}
