package org.pruefstein.question;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries of the index by id, and in each order that was asked for, so that no search has to sort. */
class OrderedEntries {
    private final Map<Long, IndexQueries.Read> entries = new HashMap<>();
    private final Map<QuestionSort, NavigableSet<IndexEntry>> orders = new EnumMap<>(QuestionSort.class);

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    IndexQueries.@Nullable Read get(Long id) {
        return entries.get(id);
    }

    void put(IndexQueries.Read read) {
        IndexQueries.Read before = entries.put(read.entry().id(), read);
        for (NavigableSet<IndexEntry> order : orders.values()) {
            if (before != null) {
                order.remove(before.entry());
            }
            order.add(read.entry());
        }
    }

    /** All entries in this order. */
    Collection<IndexEntry> in(QuestionSort sort, boolean descending) {
        NavigableSet<IndexEntry> order = orders.computeIfAbsent(sort, s -> {
            NavigableSet<IndexEntry> sorted = new TreeSet<>(s.order());
            entries.values().forEach(read -> sorted.add(read.entry()));
            return sorted;
        });
        return descending ? order.descendingSet() : order;
    }
}
