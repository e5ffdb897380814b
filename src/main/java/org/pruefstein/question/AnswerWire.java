package org.pruefstein.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pruefstein.shared.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The form of an answer between browser and server: {@code {"chosen":["token", …]}} for choices and
 * {@code {"text":"…"}} for typed answers. Only tokens of the question at hand are understood.
 */
public final class AnswerWire {
    /** Longest typed answer, in characters. */
    public static final int MAX_TEXT = 500;

    private AnswerWire() {}

    /** @throws InvalidAnswerException when the JSON is malformed, oversized, of another kind or names foreign tokens */
    public static Answer read(QuestionBody body, OptionTokens tokens, String json) {
        try {
            return read(body, tokens, CanonicalJson.read(json));
        } catch (JacksonException e) {
            throw new InvalidAnswerException("malformed");
        }
    }

    /** @throws InvalidAnswerException when the JSON is oversized, of another kind or names foreign tokens */
    public static Answer read(QuestionBody body, OptionTokens tokens, JsonNode json) {
        if (!json.isObject() || json.size() != 1) {
            throw new InvalidAnswerException("malformed");
        }
        return body.options().isEmpty() ? text(json.get("text")) : choice(body, tokens, json.get("chosen"));
    }

    /** The answer as the browser reads it back; options the tokens do not know are left out. */
    public static String write(OptionTokens tokens, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> CanonicalJson.write(Map.of("text", text.text()));
            case Answer.Choice choice ->
                CanonicalJson.write(Map.of(
                        "chosen",
                        choice.keys().stream()
                                .flatMap(k -> tokens.tokenOf(k).stream())
                                .toList()));
        };
    }

    private static Answer text(@org.jspecify.annotations.Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        String text = node.stringValue();
        if (text.length() > MAX_TEXT) {
            throw new InvalidAnswerException("too-long");
        }
        return new Answer.Text(text);
    }

    private static Answer choice(
            QuestionBody body, OptionTokens tokens, @org.jspecify.annotations.Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        List<String> keys = new ArrayList<>();
        for (JsonNode token : node) {
            if (!token.isString()) {
                throw new InvalidAnswerException("malformed");
            }
            keys.add(tokens.keyOf(token.stringValue()).orElseThrow(() -> new InvalidAnswerException("unknown-token")));
        }
        if (keys.size() > 1 && body.type() != QuestionType.MULTIPLE_CHOICE) {
            throw new InvalidAnswerException("too-many");
        }
        return new Answer.Choice(keys);
    }
}
