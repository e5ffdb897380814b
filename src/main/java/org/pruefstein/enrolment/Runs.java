package org.pruefstein.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's work on runs: open them, enrol people, record attendance. Everything is limited to one's own courses. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
public class Runs {
    private final RunQueries queries;
    private final RunRepository repository;
    private final CourseCatalog catalog;
    private final CurrentAccount current;

    Runs(RunQueries queries, RunRepository repository, CourseCatalog catalog, CurrentAccount current) {
        this.queries = queries;
        this.repository = repository;
        this.catalog = catalog;
        this.current = current;
    }

    /** The runs of one's courses, newest first. */
    public List<RunListItem> list(int offset, int limit) {
        return queries.list(current.id(), offset, limit);
    }

    /** How many runs {@link #list} has. */
    public int count() {
        return queries.count(current.id());
    }

    /**
     * The runs of one's courses that run now, start within so many days or ended within as many, by their end.
     *
     * @param days before the start and after the end
     */
    public List<CurrentRun> current(int days, int limit) {
        return queries.current(current.id(), days, limit);
    }

    /** @throws NotFoundException when it does not exist or belongs to a course that is not one's own */
    public Run find(RunId id) {
        return queries.find(id, current.id()).orElseThrow(() -> new NotFoundException("run"));
    }

    /**
     * Opens a run of the newest edition of a course.
     *
     * @throws DomainException {@code enrolment.dates-reversed} or {@code enrolment.title-missing}
     */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).OFFICE, #courseKey)")
    public RunId open(String courseKey, String title, LocalDate startsOn, LocalDate endsOn) {
        if (title.isBlank()) {
            throw new DomainException("enrolment.title-missing");
        }
        if (endsOn.isBefore(startsOn)) {
            throw new DomainException("enrolment.dates-reversed");
        }
        var edition = catalog.newest(courseKey).orElseThrow(() -> new NotFoundException("course"));
        return repository.open(courseKey, edition.id(), title.strip(), startsOn, endsOn, current.id());
    }

    /** The people of a run, by name. */
    public List<Participant> participants(RunId run) {
        return queries.participants(find(run).id(), current.id());
    }

    /** Up to 50 people who could be enrolled, by part of their name. */
    public List<Candidate> candidates(RunId run, String text) {
        return queries.candidates(find(run).id(), text, 50);
    }

    /** Enrols somebody and makes them a learner of the course; who is enrolled already stays so. */
    public void enrol(RunId run, AccountId account) {
        Run found = find(run);
        repository.enrol(found, account, current.id());
    }

    /** Ends somebody's place; progress and results stay stored. */
    public void withdraw(RunId run, EnrolmentId enrolment) {
        if (!repository.withdraw(find(run).id(), enrolment)) {
            throw new NotFoundException("enrolment");
        }
    }

    /** What was recorded of somebody's attendance, by day. */
    public List<AttendanceEntry> attendance(EnrolmentId enrolment) {
        return queries.attendance(enrolment, current.id());
    }

    /**
     * Records attended units for several people at once.
     *
     * @param units teaching units of 45 minutes, 1–16
     * @throws DomainException {@code enrolment.units-range}
     */
    public void attend(
            RunId run,
            List<EnrolmentId> enrolments,
            LocalDate heldOn,
            int units,
            AttendanceMode mode,
            @Nullable String note) {
        if (units < 1 || units > 16) {
            throw new DomainException("enrolment.units-range");
        }
        Run found = find(run);
        for (EnrolmentId enrolment : enrolments) {
            repository.attend(found.id(), enrolment, heldOn, units, mode, note, current.id());
        }
    }

    /** Takes an entry back; it stays visible as revoked. */
    public void revokeAttendance(RunId run, Long entry) {
        if (!repository.revokeAttendance(find(run).id(), entry, current.id())) {
            throw new NotFoundException("attendance");
        }
    }
}
