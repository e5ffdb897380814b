package org.pruefstein.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges content trees member by member; where they differ in type or have no members, as a whole. */
final class TreeMerge {
    /** What stands first in the editor is also named first. */
    private static final String FIRST = "stem";

    private final List<List<String>> taken;
    private final List<ContentMerge.Clash> clashes;

    TreeMerge(List<List<String>> taken, List<ContentMerge.Clash> clashes) {
        this.taken = taken;
        this.clashes = clashes;
    }

    @Nullable
    Object of(List<String> path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (base instanceof Map<?, ?> b && mine instanceof Map<?, ?> m && theirs instanceof Map<?, ?> t) {
            boolean alike =
                    Objects.equals(b.get("type"), m.get("type")) && Objects.equals(m.get("type"), t.get("type"));
            if (alike) {
                return members(path, ContentTree.map(b), ContentTree.map(m), ContentTree.map(t));
            }
        }
        return whole(path, base, mine, theirs);
    }

    /** Takes the side that changed; mine when both did, which is noted. */
    private @Nullable Object whole(
            List<String> path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        }
        if (Objects.equals(base, mine)) {
            taken.add(path);
            return theirs;
        }
        clashes.add(new ContentMerge.Clash(path, mine, theirs));
        return mine;
    }

    private Map<String, @Nullable Object> members(
            List<String> path,
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> ofMine,
            Map<String, @Nullable Object> theirs) {
        boolean parts = base.containsKey(ContentTree.ORDER);
        Map<String, @Nullable Object> mine = parts ? separate(base, ofMine, theirs) : ofMine;
        Set<String> names = new LinkedHashSet<>(mine.containsKey(FIRST) ? List.of(FIRST) : List.of());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (String name : names) {
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            merged.put(
                    name,
                    name.equals(ContentTree.ORDER)
                            ? order(
                                    inner,
                                    ContentTree.keys(base.get(name)),
                                    ContentTree.keys(mine.get(name)),
                                    ContentTree.keys(theirs.get(name)))
                            : of(inner, base.get(name), mine.get(name), theirs.get(name)));
        }
        return merged;
    }

    /** The order of the side that changed it, with what only one side has after its neighbour there. */
    private List<String> order(List<String> path, List<String> base, List<String> mine, List<String> theirs) {
        List<String> common =
                base.stream().filter(mine::contains).filter(theirs::contains).toList();
        List<String> order = new ArrayList<>(ContentTree.keys(whole(
                path,
                common,
                mine.stream().filter(common::contains).toList(),
                theirs.stream().filter(common::contains).toList())));
        Stream.of(mine, theirs).forEach(side -> {
            for (int i = 0; i < side.size(); i++) {
                if (!order.contains(side.get(i))) {
                    order.add(i == 0 ? 0 : order.indexOf(side.get(i - 1)) + 1, side.get(i));
                }
            }
        });
        return order;
    }

    /** Parts that both added under one key are two parts: mine get keys that nobody has. */
    private static Map<String, @Nullable Object> separate(
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> mine,
            Map<String, @Nullable Object> theirs) {
        Map<String, String> names = new LinkedHashMap<>();
        mine.forEach((key, part) -> {
            boolean twice = !base.containsKey(key) && theirs.containsKey(key);
            names.put(key, twice && !Objects.equals(part, theirs.get(key)) ? "" : key);
        });
        names.replaceAll((key, name) -> name.isEmpty()
                ? Stream.iterate("a", TreeMerge::next)
                        .filter(k -> !base.containsKey(k) && !theirs.containsKey(k) && !names.containsValue(k))
                        .findFirst()
                        .orElseThrow()
                : name);
        Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
        mine.forEach((key, part) -> renamed.put(
                names.getOrDefault(key, key),
                key.startsWith("#")
                        ? ContentTree.keys(part).stream()
                                .map(k -> names.getOrDefault(k, k))
                                .toList()
                        : part));
        return renamed;
    }

    private static String next(String key) {
        return key.length() == 1 && key.charAt(0) < 'z' ? String.valueOf((char) (key.charAt(0) + 1)) : key + "a";
    }
}
