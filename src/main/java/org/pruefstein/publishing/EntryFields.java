package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a file says, as named fields in the order in which they are written. */
final class EntryFields {
    private EntryFields() {}

    static <P> List<Map<String, Object>> each(List<P> parts, Function<P, Map<String, Object>> written) {
        List<Map<String, Object>> all = new ArrayList<>();
        parts.forEach(part -> all.add(written.apply(part)));
        return all;
    }

    static Map<String, Object> of(String first, Object value, String second, Object other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(first, value);
        fields.put(second, other);
        return fields;
    }
}
