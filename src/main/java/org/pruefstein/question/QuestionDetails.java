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
     * @param createdAt when it was begun; absent for versions older than this record
     * @param authors who wrote on it; empty when it came from a content folder
     * @param trail why there is this version, the way it went and what reviewers said of it
     * @param dueAt until when a second person shall have looked at it; absent when it never waited for one
     * @param reviewComment why it was sent back
     * @param keyReleasedAt when a person confirmed the answer key
     */
    public record Version(
            QuestionVersionId id,
            int number,
            VersionState state,
            QuestionContent content,
            String hash,
            @Nullable Instant createdAt,
            Instant changedAt,
            List<AccountId> authors,
            Trail trail,
            @Nullable Instant dueAt,
            @Nullable AccountId reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String reviewComment,
            @Nullable AccountId keyReleasedBy,
            @Nullable Instant keyReleasedAt) {
        public Version {
            authors = List.copyOf(authors);
        }
    }

    /**
     * Why there is a version, which way it went and what reviewers said of it.
     *
     * @param note what was changed, in its author's words
     * @param restoredFrom number of the older version whose text it took up again
     * @param steps in the order of time
     * @param comments in the order of time
     */
    public record Trail(
            @Nullable String note,
            @Nullable Integer restoredFrom,
            List<VersionStep> steps,
            List<ReviewComment> comments) {
        public Trail {
            steps = List.copyOf(steps);
            comments = List.copyOf(comments);
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

    /** The version with this number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The version before this one. */
    public Optional<Version> before(Version version) {
        return versions.stream().filter(v -> v.number() < version.number()).findFirst();
    }

    /** Somebody's name; a dash for nobody. */
    public String name(@Nullable AccountId account) {
        return account == null ? "–" : people.getOrDefault(account, "–");
    }
}
