package org.pruefstein.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all versions of a question with their authors, their way and what reviewers said of them. */
@Repository
class VersionReader {
    private final JdbcClient jdbc;

    VersionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<QuestionDetails.Version> of(Long question) {
        Map<Long, List<AccountId>> authors = jdbc.sql("""
                        SELECT a.version_id, a.account_id FROM question_version_author a
                        JOIN question_version v ON v.id = a.version_id WHERE v.question_id = :id ORDER BY a.account_id""").param("id", question).query(AuthorRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        AuthorRow::versionId,
                        Collectors.mapping(a -> new AccountId(a.accountId()), Collectors.toList())));
        Map<Long, List<VersionStep>> steps = jdbc.sql("""
                        SELECT s.version_id, s.kind, s.account_id, s.happened_at, s.note FROM question_step s
                        JOIN question_version v ON v.id = s.version_id WHERE v.question_id = :id ORDER BY s.id""").param("id", question).query(StepRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        StepRow::versionId, Collectors.mapping(StepRow::step, Collectors.toList())));
        Map<Long, List<ReviewComment>> comments =
                jdbc.sql("""
                        SELECT c.id, c.version_id, c.place, c.part, c.text, c.account_id, c.commented_at, c.resolved_by,
                          c.resolved_at
                        FROM question_comment c JOIN question_version v ON v.id = c.version_id
                        WHERE v.question_id = :id ORDER BY c.id""").param("id", question).query(CommentRow.class).list().stream()
                        .collect(Collectors.groupingBy(
                                CommentRow::versionId, Collectors.mapping(CommentRow::comment, Collectors.toList())));
        return jdbc.sql("""
                        SELECT id, number, state, module_key, objective_key, level, body, evidence, hash, created_at, changed_at,
                          change_note, restored_from, due_at, reviewed_by, reviewed_at, review_comment, key_released_by,
                          key_released_at
                        FROM question_version WHERE question_id = :id ORDER BY number DESC""").param("id", question).query(VersionRow.class).list().stream()
                .map(v -> v.version(
                        authors.getOrDefault(v.id(), List.of()),
                        steps.getOrDefault(v.id(), List.of()),
                        comments.getOrDefault(v.id(), List.of())))
                .toList();
    }

    private record AuthorRow(Long versionId, Long accountId) {}

    private record StepRow(
            Long versionId,
            VersionStep.Kind kind,
            Long accountId,
            Instant happenedAt,
            @Nullable String note) {
        VersionStep step() {
            return new VersionStep(kind, new AccountId(accountId), happenedAt, note);
        }
    }

    private record CommentRow(
            Long id,
            Long versionId,
            Pin.Place place,
            String part,
            String text,
            Long accountId,
            Instant commentedAt,
            @Nullable Long resolvedBy,
            @Nullable Instant resolvedAt) {
        ReviewComment comment() {
            return new ReviewComment(
                    new CommentId(id),
                    new Pin(place, part),
                    text,
                    new AccountId(accountId),
                    commentedAt,
                    account(resolvedBy),
                    resolvedAt);
        }
    }

    private static @Nullable AccountId account(@Nullable Long id) {
        return id == null ? null : new AccountId(id);
    }

    private record VersionRow(
            Long id,
            int number,
            VersionState state,
            String moduleKey,
            String objectiveKey,
            Level level,
            String body,
            @Nullable String evidence,
            String hash,
            @Nullable Instant createdAt,
            Instant changedAt,
            @Nullable String changeNote,
            @Nullable Integer restoredFrom,
            @Nullable Instant dueAt,
            @Nullable Long reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String reviewComment,
            @Nullable Long keyReleasedBy,
            @Nullable Instant keyReleasedAt) {
        QuestionDetails.Version version(
                List<AccountId> authors, List<VersionStep> steps, List<ReviewComment> comments) {
            return new QuestionDetails.Version(
                    new QuestionVersionId(id),
                    number,
                    state,
                    new QuestionContent(
                            moduleKey,
                            objectiveKey,
                            level,
                            CanonicalJson.read(body, QuestionBody.class),
                            Evidence.read(evidence)),
                    hash,
                    createdAt,
                    changedAt,
                    authors,
                    new QuestionDetails.Trail(changeNote, restoredFrom, steps, comments),
                    dueAt,
                    account(reviewedBy),
                    reviewedAt,
                    reviewComment,
                    account(keyReleasedBy),
                    keyReleasedAt);
        }
    }
}
