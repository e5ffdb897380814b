package org.pruefstein.shared.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML as a plain tree: no anchors, no aliases, no tags, no key twice, one document. Faults are collected with
 * their lines; reading goes on where that is possible. What holds more than anybody writes is not read to its end.
 */
public final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();
    private static final int MAX_DEPTH = 20;
    /** How much a document can hold, in characters: the way to each value, and something for the value itself. */
    private static final int MAX_SIZE = 20_000_000;

    private static final int PER_VALUE = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_SCALE = 100;
    private static final int MOST_PROBLEMS = 100;
    private final YAMLParser parser;
    private final int offset;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<YamlDocument.Problem> problems = new ArrayList<>();
    private int room = MAX_SIZE;

    private Yaml(YAMLParser parser, int offset) {
        this.parser = parser;
        this.offset = offset;
    }

    /** @param firstLine line of the file on which the text begins, 1 for a whole file */
    public static YamlDocument read(String text, int firstLine) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            return new Yaml(parser, firstLine - 1).read();
        }
    }

    private YamlDocument read() {
        JsonNode root = JsonNodeFactory.instance.objectNode();
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problem("content.yaml-empty");
            } else {
                root = value(first, "", 0);
                if (parser.nextToken() != null) {
                    problem("content.yaml-two-documents");
                }
            }
        } catch (TooLargeException e) {
            problems.add(new YamlDocument.Problem(line(), "content.yaml-too-large", List.of()));
            root = JsonNodeFactory.instance.objectNode();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            problems.add(new YamlDocument.Problem(
                    offset + Math.max(1, at == null ? 1 : at.getLineNr()),
                    "content.yaml-syntax",
                    List.of(firstSentence(e.getOriginalMessage()))));
            root = JsonNodeFactory.instance.objectNode();
        }
        return new YamlDocument(root, lines, problems);
    }

    private JsonNode value(JsonToken token, String pointer, int depth) {
        room -= pointer.length() + PER_VALUE;
        if (room < 0) {
            throw new TooLargeException();
        }
        lines.putIfAbsent(pointer, line());
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            problem("content.yaml-alias");
        }
        if (depth > MAX_DEPTH) {
            problem("content.yaml-too-deep");
            parser.skipChildren();
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (token) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(decimal());
            default -> JsonNodeFactory.instance.stringNode(parser.getString());
        };
    }

    private ObjectNode object(String pointer, int depth) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (name.length() > LONGEST_NAME) {
                throw new TooLargeException();
            }
            String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (node.has(name)) {
                problem("content.yaml-duplicate", name);
            } else {
                lines.put(inner, line());
            }
            node.set(name, value(parser.nextToken(), inner, depth + 1));
        }
        return node;
    }

    private ArrayNode array(String pointer, int depth) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            node.add(value(token, pointer + "/" + node.size(), depth + 1));
            token = parser.nextToken();
        }
        return node;
    }

    // 1e999999999 is short to write and takes all memory once anybody counts its digits
    private BigDecimal decimal() {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw new TooLargeException();
        }
        return value;
    }

    private int line() {
        return offset + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void problem(String key, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new YamlDocument.Problem(line(), key, List.of(arguments)));
        }
    }

    /** Ends the reading of a document that holds more than anybody writes. */
    private static final class TooLargeException extends RuntimeException {}

    private static String firstSentence(String message) {
        return message.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
    }
}
