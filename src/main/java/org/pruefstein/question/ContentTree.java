package org.pruefstein.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;

/**
 * A question as a tree of maps and texts. A list of parts with a key is a map by that key, beside which stand the order
 * of the parts and which of them are right.
 */
final class ContentTree {
    static final String ORDER = "#order";
    static final String RIGHT = "#right";
    private static final String KEY = "key";
    private static final String CORRECT = "correct";

    private ContentTree() {}

    static Map<String, @Nullable Object> of(QuestionContent content) {
        return map(byKey(CanonicalJson.read(CanonicalJson.write(content), Map.class)));
    }

    /** The question of a tree; empty when its members make no sense together. */
    static Optional<QuestionContent> content(@Nullable Object tree) {
        try {
            String json = CanonicalJson.write(Objects.requireNonNull(listed(tree)));
            return Optional.of(CanonicalJson.read(json, QuestionContent.class));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A copy with another value at the path; {@code null} takes a part away. */
    static Map<String, @Nullable Object> set(
            Map<String, @Nullable Object> tree, List<String> path, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(tree);
        String name = path.getFirst();
        Object inner = copy.get(name);
        if (path.size() == 1) {
            copy.put(name, value);
        } else if (inner != null) {
            copy.put(name, set(map(inner), path.subList(1, path.size()), value));
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object tree) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(tree);
    }

    @SuppressWarnings("unchecked")
    static List<String> keys(@Nullable Object list) {
        return list == null ? List.of() : (List<String>) list;
    }

    private static @Nullable Object byKey(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map(value).forEach((name, inner) -> copy.put(name, byKey(inner)));
            return copy;
        }
        return value instanceof List<?> list && list.stream().allMatch(ContentTree::isPart) ? parts(list) : value;
    }

    private static boolean isPart(@Nullable Object value) {
        return value instanceof Map<?, ?> part && part.get(KEY) instanceof String;
    }

    private static Map<String, @Nullable Object> parts(List<?> list) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        List<String> right = new ArrayList<>();
        for (Object one : list) {
            Map<String, @Nullable Object> part = map(byKey(one));
            String key = (String) Objects.requireNonNull(part.remove(KEY));
            if (Boolean.TRUE.equals(part.computeIfPresent(CORRECT, (k, v) -> v))) {
                right.add(key);
            }
            parts.put(key, part);
        }
        List<String> order = List.copyOf(parts.keySet());
        parts.values().forEach(part -> map(part).computeIfPresent(CORRECT, (k, v) -> false));
        parts.put(ORDER, order);
        parts.put(RIGHT, List.copyOf(right));
        return parts;
    }

    private static @Nullable Object listed(@Nullable Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return value;
        }
        Map<String, @Nullable Object> tree = map(value);
        if (!tree.containsKey(ORDER)) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            tree.forEach((name, inner) -> copy.put(name, listed(inner)));
            return copy;
        }
        List<String> right = keys(tree.get(RIGHT));
        return Stream.concat(
                        keys(tree.get(ORDER)).stream(), tree.keySet().stream().filter(k -> !k.startsWith("#")))
                .distinct()
                .filter(key -> tree.get(key) != null)
                .map(key -> {
                    Map<String, @Nullable Object> part = map(listed(tree.get(key)));
                    part.put(KEY, key);
                    part.computeIfPresent(CORRECT, (k, v) -> right.contains(key));
                    return part;
                })
                .toList();
    }
}
