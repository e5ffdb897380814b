package org.pruefstein.sitting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what the exam page sends, strictly: known members only, whole numbers in their range, at most 64 KB. */
record ApiBody(JsonNode json) {
    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_ENTRIES = 100;
    private static final Set<String> ENTRY = Set.of("position", "seq", "answer", "at");
    private static final long END_OF_TIME = 4_102_444_800_000L;

    /** @throws ApiProblem when it is too large, no JSON object, or has members that are not expected */
    static ApiBody read(HttpServletRequest request, String... members) throws IOException {
        return parse(request.getInputStream().readNBytes(MAX_BYTES + 1), members);
    }

    /** The same where there may be no body at all. */
    static Optional<ApiBody> readAny(HttpServletRequest request, String... members) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        return bytes.length == 0 ? Optional.empty() : Optional.of(parse(bytes, members));
    }

    private static ApiBody parse(byte[] bytes, String... members) {
        if (bytes.length > MAX_BYTES) {
            throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode json = CanonicalJson.read(text);
            return new ApiBody(object(json, Set.of(members)));
        } catch (CharacterCodingException | JacksonException e) {
            throw ApiProblem.malformed();
        }
    }

    boolean has(String member) {
        return json.has(member);
    }

    /** A whole number between the bounds, both included. */
    int number(String member, int least, int most) {
        return number(json.get(member), least, most);
    }

    String text(String member, int most) {
        JsonNode node = json.get(member);
        if (node == null || !node.isString() || node.stringValue().length() > most) {
            throw ApiProblem.malformed();
        }
        return node.stringValue();
    }

    List<Integer> numbers(String member, int least, int most, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode node : array(member, count)) {
            numbers.add(number(node, least, most));
        }
        return numbers.stream().distinct().sorted().toList();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : array("entries", MAX_ENTRIES)) {
            object(node, ENTRY);
            JsonNode answer = node.get("answer");
            if (answer == null) {
                throw ApiProblem.malformed();
            }
            entries.add(new Entry(
                    number(node.get("position"), 0, 10_000),
                    number(node.get("seq"), 1, Entry.MAX_SEQ),
                    answer,
                    time(node.get("at"))));
        }
        return entries;
    }

    private JsonNode array(String member, int count) {
        JsonNode node = json.get(member);
        if (node == null || !node.isArray() || node.size() > count) {
            throw ApiProblem.malformed();
        }
        return node;
    }

    private static JsonNode object(@Nullable JsonNode node, Set<String> members) {
        if (node == null || !node.isObject() || !members.containsAll(node.propertyNames())) {
            throw ApiProblem.malformed();
        }
        return node;
    }

    private static int number(@Nullable JsonNode node, int least, int most) {
        if (node == null
                || !node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < least
                || node.intValue() > most) {
            throw ApiProblem.malformed();
        }
        return node.intValue();
    }

    private static @Nullable Long time(@Nullable JsonNode node) {
        boolean told = node != null && node.isIntegralNumber() && node.canConvertToLong();
        return told && node != null && node.longValue() >= 0 && node.longValue() < END_OF_TIME
                ? node.longValue()
                : null;
    }
}
