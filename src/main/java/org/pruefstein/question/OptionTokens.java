package org.pruefstein.question;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The options or other parts of one question as one paper or attempt shows them: their order, and a random token for
 * each that is all the browser ever sees of their identity. True/false keeps its order, because right and wrong are expected there; gaps stay
 * as the text has them; items to be put
 * in order are never in the right one.
 */
public record OptionTokens(List<Token> tokens) {
    private static final SecureRandom SECRET = new SecureRandom();

    public OptionTokens {
        tokens = List.copyOf(tokens);
    }

    /** A part's key and its token. */
    public record Token(String key, String token) {}

    /**
     * Draws order and tokens.
     *
     * @param order decides the order; seeded where the paper must be reproducible. Tokens are always secret.
     */
    public static OptionTokens draw(QuestionBody body, RandomGenerator order) {
        if (body instanceof CaseGroup group) {
            return cases(group, order);
        }
        List<String> keys = keys(body.parts());
        if (body instanceof Matching matching) {
            List<String> targets = keys(matching.targets());
            keys.removeAll(targets);
            shuffle(keys, false, Random.from(order));
            shuffle(targets, false, Random.from(order));
            keys.addAll(targets);
        } else if (body instanceof Cloze cloze) {
            List<String> options = keys.subList(cloze.gaps().size(), keys.size());
            shuffle(options, false, Random.from(order));
        } else if (body.type() != QuestionType.TRUE_FALSE) {
            shuffle(keys, body.type() == QuestionType.ORDERING, Random.from(order));
        }
        return new OptionTokens(keys.stream().map(k -> new Token(k, token())).toList());
    }

    private static OptionTokens cases(CaseGroup group, RandomGenerator order) {
        List<Token> all = new ArrayList<>();
        group.questions().forEach(q -> all.add(new Token(q.key(), token())));
        group.questions()
                .forEach(q -> draw(q.body(), order).tokens().stream()
                        .map(t -> new Token(CaseGroup.within(q.key(), t.key()), t.token()))
                        .forEach(all::add));
        return new OptionTokens(all);
    }

    /** The tokens of a question about a situation. @param question its key */
    public OptionTokens inside(String question) {
        String begin = CaseGroup.within(question, "");
        return new OptionTokens(tokens.stream()
                .filter(t -> t.key().startsWith(begin))
                .map(t -> new Token(t.key().substring(begin.length()), t.token()))
                .toList());
    }

    private static List<String> keys(List<? extends QuestionBody.Part> parts) {
        List<String> keys = new ArrayList<>();
        parts.forEach(part -> keys.add(part.key()));
        return keys;
    }

    /** All orders are equally likely; all others, when the right one may not be shown. */
    private static void shuffle(List<String> keys, boolean otherOrder, Random order) {
        List<String> right = List.copyOf(keys);
        do {
            Collections.shuffle(keys, order);
        } while (otherOrder && keys.equals(right) && Set.copyOf(right).size() > 1);
    }

    /** The token of a part. */
    public Optional<String> tokenOf(String key) {
        return tokens.stream()
                .filter(t -> t.key().equals(key))
                .map(Token::token)
                .findFirst();
    }

    /** The part behind a token. */
    public Optional<String> keyOf(String token) {
        return tokens.stream()
                .filter(t -> t.token().equals(token))
                .map(Token::key)
                .findFirst();
    }

    private static String token() {
        byte[] bytes = new byte[9];
        SECRET.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
