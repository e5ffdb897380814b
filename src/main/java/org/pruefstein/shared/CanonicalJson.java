package org.pruefstein.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space, minimal escapes. What is
 * hashed, signed or compared is written so. Numbers are restricted to integers of at most 53 bits; everything else is
 * text, because its form must not depend on floating-point printing.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long MAX_SAFE = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * Writes maps, lists, texts, booleans, integers, nulls and records.
     *
     * @throws IllegalArgumentException when a number is not an integer of at most 53 bits
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, MAPPER.valueToTree(value));
        return out.toString();
    }

    /** @throws tools.jackson.core.JacksonException when the text is not JSON */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Reads a record or a map type. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static void append(StringBuilder out, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            out.append("null");
        } else if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            members.sort(Comparator.comparing(Map.Entry::getKey));
            String separator = "{";
            for (Map.Entry<String, JsonNode> member : members) {
                out.append(separator);
                appendText(out, member.getKey());
                out.append(':');
                append(out, member.getValue());
                separator = ",";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                out.append(separator);
                append(out, element);
                separator = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNumber()) {
            if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > MAX_SAFE) {
                throw new IllegalArgumentException("number not allowed in canonical form: " + node);
            }
            out.append(node.longValue());
        } else {
            appendText(out, node.stringValue());
        }
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
