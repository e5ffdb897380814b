package org.pruefstein.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pruefstein.course.Level;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/** What an author decides of a version: where it belongs, what it says and what that rests on. */
public record QuestionContent(
        String moduleKey, String objectiveKey, Level level, QuestionBody body, Evidence evidence) {
    /** What was kept as JSON before there was evidence has none. */
    public QuestionContent {
        evidence = Objects.requireNonNullElse(evidence, Evidence.NONE);
    }

    /** Without sources. */
    public QuestionContent(String moduleKey, String objectiveKey, Level level, QuestionBody body) {
        this(moduleKey, objectiveKey, level, body, Evidence.NONE);
    }

    /** The body in canonical form, as it is stored and hashed. */
    public String canonicalBody() {
        return CanonicalJson.write(body);
    }

    /** SHA-256 over body, module, objective, level and evidence; equal exactly when nothing of it differs. */
    public String fingerprint() {
        Map<String, String> facts = new HashMap<>(Map.of(
                "body",
                Sha256.of(canonicalBody()),
                "module",
                moduleKey,
                "objective",
                objectiveKey,
                "level",
                level.name()));
        if (!evidence.none()) {
            facts.put("evidence", CanonicalJson.write(evidence));
        }
        return Sha256.of(CanonicalJson.write(facts));
    }

    /** The same without its evidence, as it was known before that was kept. */
    QuestionContent bare() {
        return new QuestionContent(moduleKey, objectiveKey, level, body);
    }
}
