package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.course.Level;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/** What an author decides of a version: where it belongs and what it says. */
public record QuestionContent(String moduleKey, String objectiveKey, Level level, QuestionBody body) {
    /** The body in canonical form, as it is stored and hashed. */
    public String canonicalBody() {
        return CanonicalJson.write(body);
    }

    /** SHA-256 over body, module, objective and level; equal exactly when nothing of it differs. */
    public String fingerprint() {
        return Sha256.of(CanonicalJson.write(Map.of(
                "body",
                Sha256.of(canonicalBody()),
                "module",
                moduleKey,
                "objective",
                objectiveKey,
                "level",
                level.name())));
    }
}
