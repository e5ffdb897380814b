package org.pruefstein.question.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pruefstein.question.Matching.Target;

/**
 * Makes targets of the texts that stand beside premises and of further lines: equal texts are one target, and a target
 * keeps its key and place while its text changes.
 */
class TargetKeys {
    private final Set<String> used = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private Map<String, String> spare = Map.of();

    /** Begins with the targets of a question; the keys of its premises are never given to a target. */
    void begin(List<Target> targets, List<String> premiseKeys, List<String> matched) {
        used.clear();
        order.clear();
        used.addAll(premiseKeys);
        Map<String, String> further = new LinkedHashMap<>();
        targets.forEach(target -> {
            used.add(target.key());
            order.add(target.key());
            if (!matched.contains(target.key())) {
                further.put(target.text(), target.key());
            }
        });
        spare = further;
    }

    /** The targets in their order. */
    List<Target> targets(List<PremiseRow> rows, List<String> lines) {
        Map<String, String> keys = new LinkedHashMap<>();
        rows.forEach(row -> {
            String text = row.target().getValue().strip();
            if (!text.isEmpty() && !keys.containsKey(text)) {
                String key = row.ownKey().filter(k -> !keys.containsValue(k)).orElseGet(this::fresh);
                row.own(key);
                keys.put(text, key);
            }
        });
        List<String> further = lines.stream()
                .filter(line -> !keys.containsKey(line))
                .distinct()
                .toList();
        List<String> freed = new ArrayList<>(spare.entrySet().stream()
                .filter(e -> !further.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(k -> !keys.containsValue(k))
                .toList());
        Map<String, String> now = new LinkedHashMap<>();
        further.forEach(line -> now.put(
                line,
                Optional.ofNullable(spare.get(line))
                        .filter(k -> !keys.containsValue(k))
                        .orElseGet(() -> freed.isEmpty() ? fresh() : freed.removeFirst())));
        spare = now;
        keys.putAll(now);
        return keys.entrySet().stream()
                .map(e -> new Target(e.getValue(), e.getKey()))
                .sorted(Comparator.comparingInt(t -> order.indexOf(t.key())))
                .toList();
    }

    private String fresh() {
        String key = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "t" + i)
                .filter(used::add)
                .findFirst()
                .orElseThrow();
        order.add(key);
        return key;
    }
}
