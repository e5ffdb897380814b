package org.pruefstein.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what instructors type while they type it, so that neither a lost session nor a restart loses it. A copy is seen
 * by nobody but the person who typed it, and only as long as that person authors the course.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class WorkingCopies {
    /** Longest text of one copy as JSON, in characters. */
    public static final int MAX_LENGTH = 1_000_000;
    /** Most copies of one person. */
    public static final int MAX_COPIES = 100;

    private final WorkingCopyRepository repository;
    private final CurrentAccount current;

    WorkingCopies(WorkingCopyRepository repository, CurrentAccount current) {
        this.repository = repository;
        this.current = current;
    }

    /** What this person typed into a question, or into questions never saved, the newest first. */
    @Transactional(readOnly = true)
    public List<WorkingCopy> of(@Nullable QuestionId question) {
        return repository.find(current.id(), question);
    }

    /**
     * Keeps what stands in an editor.
     *
     * @param before what the last call returned; {@code null} at first
     * @return empty when it cannot be kept: too long, too many copies, or the course is no longer this person's
     */
    public Optional<WorkingCopy.Handle> keep(WorkingCopy.@Nullable Handle before, WorkingCopy.Typed typed) {
        if (CanonicalJson.write(typed.content()).length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (before != null && repository.update(current.id(), before, typed)) {
            return Optional.of(new WorkingCopy.Handle(before.id(), before.version() + 1));
        }
        return repository.insert(current.id(), typed, MAX_COPIES).map(id -> new WorkingCopy.Handle(id, 0));
    }

    /** Forgets a copy: it was saved, or the person does not want it. One that is not theirs stays. */
    public void discard(WorkingCopyId id) {
        repository.delete(current.id(), id);
    }
}
