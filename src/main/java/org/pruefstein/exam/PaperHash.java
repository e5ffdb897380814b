package org.pruefstein.exam;

import java.util.List;
import java.util.Map;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/** What a paper is known by: the same for the same draw. The secret tokens are no part of it, the order of the options is. */
final class PaperHash {
    private PaperHash() {}

    /** @param versionHashes by position, starting with that of position 1 */
    static String of(long seed, SessionDraw draw, List<Paper.Item> items, List<String> versionHashes) {
        List<Map<String, Object>> questions = items.stream()
                .map(i -> Map.<String, Object>of(
                        "version", versionHashes.get(i.position() - 1), "points", i.points(), "options", options(i)))
                .toList();
        return Sha256.of(CanonicalJson.write(Map.of(
                "seed",
                String.valueOf(seed),
                "algorithm",
                draw.algorithm(),
                "pool",
                draw.poolHash(),
                "questions",
                questions)));
    }

    private static List<String> options(Paper.Item item) {
        return item.tokens().tokens().stream().map(OptionTokens.Token::key).toList();
    }
}
