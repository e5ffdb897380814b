package org.pruefstein.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;

/**
 * A question with all its versions, newest first.
 *
 * @param revision counts every change; what is saved names the one it started from
 * @param edited whether a person's text is ahead of the content folder's
 * @param people the names of everybody the versions speak of
 */
public record QuestionDetails(
        QuestionId id,
        int revision,
        String courseKey,
        String key,
        Bank bank,
        boolean edited,
        List<Version> versions,
        Map<AccountId, String> people) {
    public QuestionDetails {
        versions = List.copyOf(versions);
        people = Map.copyOf(people);
    }

    /**
     * One version.
     *
     * @param authors who wrote on it; empty when it came from a content folder
     * @param reviewComment why it was sent back
     * @param keyReleasedAt when a person confirmed the answer key
     */
    public record Version(
            QuestionVersionId id,
            int number,
            VersionState state,
            QuestionContent content,
            String hash,
            Instant changedAt,
            List<AccountId> authors,
            @Nullable AccountId reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String reviewComment,
            @Nullable AccountId keyReleasedBy,
            @Nullable Instant keyReleasedAt) {
        public Version {
            authors = List.copyOf(authors);
        }
    }

    /** The newest version. */
    public Version newest() {
        return versions.getFirst();
    }

    /** The version being written or waiting for review. */
    public Optional<Version> open() {
        return versions.stream().filter(v -> v.state().open()).findFirst();
    }

    /** The version that is drawn now. */
    public Optional<Version> published() {
        return versions.stream().filter(v -> v.state() == VersionState.APPROVED).findFirst();
    }

    /** The version that was published last, whether it still is or not; from then on the type of question is fixed. */
    public Optional<Version> everPublished() {
        return versions.stream().filter(v -> !v.state().open()).findFirst();
    }

    /** Somebody's name; a dash for nobody. */
    public String name(@Nullable AccountId account) {
        return account == null ? "–" : people.getOrDefault(account, "–");
    }
}
