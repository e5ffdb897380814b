package org.pruefstein.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The form of an answer between browser and server: {@code {"chosen":["token", …]}} for choices,
 * {@code {"judged":{"token":true, …}}} for judged statements, {@code {"placed":{"token":1, …}}} for items in order,
 * {@code {"matched":{"token":"token", …}}} for premises and their targets, {@code {"filled":{"token":"…", …}}} for gaps
 * with a text or a token each,
 * {@code {"text":"…"}} for typed answers and {@code {"file":{"hash":"…","name":"…","size":1}}} for a file. Only tokens
 * of the question at hand are understood.
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
        Answer answer = switch (body.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> choice(tokens, json.get("chosen"));
            case KPRIM -> new Answer.Judgements(byKey(tokens, json.get("judged"), AnswerWire::judgement));
            case MATCHING -> new Answer.Pairs(byKey(tokens, json.get("matched"), target -> key(tokens, target)));
            case ORDERING -> new Answer.Places(byKey(tokens, json.get("placed"), AnswerWire::place));
            case CASE -> group((CaseGroup) body, tokens, json.get("answers"));
            case CLOZE -> gaps((Cloze) body, tokens, json.get("filled"));
            case NUMERIC, SHORT_TEXT, ESSAY -> text(json.get("text"));
            case FILE_HAND_IN -> file(json.get("file"));
        };
        AnswerFit.demand(body, answer);
        return answer;
    }

    /** The answer as the browser reads it back; parts the tokens do not know are left out. */
    public static String write(OptionTokens tokens, Answer answer) {
        return CanonicalJson.write(
                switch (answer) {
                    case Answer.Text text -> Map.of("text", text.text());
                    case Answer.File file -> Map.of("file", file.blank() ? Map.of() : file);
                    case Answer.Choice choice ->
                        Map.of(
                                "chosen",
                                choice.keys().stream()
                                        .flatMap(k -> tokens.tokenOf(k).stream())
                                        .toList());
                    case Answer.Judgements judgements ->
                        Map.of("judged", byToken(tokens, judgements.judged(), Optional::of));
                    case Answer.Pairs pairs -> Map.of("matched", byToken(tokens, pairs.matched(), tokens::tokenOf));
                    case Answer.Group group ->
                        Map.of(
                                "answers",
                                byToken(tokens, group.answers(), Optional::of).entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                e -> CanonicalJson.read(write(
                                                        tokens.inside(tokens.keyOf(e.getKey())
                                                                .orElseThrow()),
                                                        e.getValue())))));
                    case Answer.Gaps gaps -> {
                        Map<String, String> filled = new LinkedHashMap<>(byToken(tokens, gaps.typed(), Optional::of));
                        filled.putAll(byToken(tokens, gaps.chosen(), tokens::tokenOf));
                        yield Map.of("filled", filled);
                    }
                    case Answer.Places places -> Map.of("placed", byToken(tokens, places.placed(), Optional::of));
                });
    }

    private static Answer text(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        return new Answer.Text(node.stringValue());
    }

    private static Answer gaps(Cloze body, OptionTokens tokens, @Nullable JsonNode node) {
        Map<String, String> typed = byKey(tokens, node, AnswerWire::string);
        Map<String, String> chosen = new LinkedHashMap<>();
        body.gaps().stream().filter(Gap.Choice.class::isInstance).map(Gap::key).forEach(key -> {
            String token = typed.remove(key);
            if (token != null) {
                chosen.put(key, key(tokens, token));
            }
        });
        return new Answer.Gaps(typed, chosen);
    }

    private static Answer file(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        if (node.isEmpty()) {
            return Answer.File.NONE;
        }
        if (node.size() != 3
                || !node.path("hash").isString()
                || !node.path("name").isString()
                || !node.path("size").isInt()) {
            throw new InvalidAnswerException("malformed");
        }
        return new Answer.File(
                node.path("hash").stringValue(),
                node.path("name").stringValue(),
                node.path("size").intValue());
    }

    private static Answer group(CaseGroup body, OptionTokens tokens, @Nullable JsonNode node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        byKey(tokens, node, Function.identity()).forEach((key, given) -> {
            QuestionBody question = body.question(key)
                    .map(CaseGroup.Sub::body)
                    .orElseThrow(() -> new InvalidAnswerException("unknown-token"));
            answers.put(key, read(question, tokens.inside(key), given));
        });
        return new Answer.Group(answers);
    }

    private static Answer choice(OptionTokens tokens, @Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        List<String> keys = node.valueStream().map(token -> key(tokens, token)).toList();
        return new Answer.Choice(keys);
    }

    private static boolean judgement(JsonNode node) {
        if (!node.isBoolean()) {
            throw new InvalidAnswerException("malformed");
        }
        return node.booleanValue();
    }

    private static int place(JsonNode node) {
        if (!node.isInt()) {
            throw new InvalidAnswerException("malformed");
        }
        return node.intValue();
    }

    private static String key(OptionTokens tokens, JsonNode token) {
        return key(tokens, string(token));
    }

    private static String string(JsonNode node) {
        if (!node.isString()) {
            throw new InvalidAnswerException("malformed");
        }
        return node.stringValue();
    }

    private static String key(OptionTokens tokens, String token) {
        return tokens.keyOf(token).orElseThrow(() -> new InvalidAnswerException("unknown-token"));
    }

    private static <T> Map<String, T> byKey(OptionTokens tokens, @Nullable JsonNode node, Function<JsonNode, T> value) {
        if (node == null || !node.isObject()) {
            throw new InvalidAnswerException("wrong-kind");
        }
        Map<String, T> byKey = new LinkedHashMap<>();
        node.properties().forEach(e -> byKey.put(key(tokens, e.getKey()), value.apply(e.getValue())));
        return byKey;
    }

    private static <T, W> Map<String, W> byToken(
            OptionTokens tokens, Map<String, T> byKey, Function<T, Optional<W>> value) {
        Map<String, W> byToken = new LinkedHashMap<>();
        byKey.forEach((key, given) ->
                tokens.tokenOf(key).ifPresent(token -> value.apply(given).ifPresent(sent -> byToken.put(token, sent))));
        return byToken;
    }
}
