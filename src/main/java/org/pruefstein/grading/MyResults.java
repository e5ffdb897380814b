package org.pruefstein.grading;

import java.util.List;
import java.util.Optional;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.AttemptId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the signed-in candidate their released results; what is not released is as unknown as what does not exist. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MyResults {
    private final ResultRepository results;
    private final MarkingRepository markings;
    private final GradeKeys keys;
    private final CourseObjectives objectives;
    private final Seats seats;
    private final CourseNames courses;
    private final Provider provider;
    private final CurrentAccount current;

    MyResults(
            ResultRepository results,
            MarkingRepository markings,
            GradeKeys keys,
            CourseObjectives objectives,
            Seats seats,
            CourseNames courses,
            Provider provider,
            CurrentAccount current) {
        this.results = results;
        this.markings = markings;
        this.keys = keys;
        this.objectives = objectives;
        this.seats = seats;
        this.courses = courses;
        this.provider = provider;
        this.current = current;
    }

    /** One's released results, newest first. */
    public List<ReleasedResult> list() {
        return results.ofAccount(current.id()).stream()
                .map(StoredResult::result)
                .toList();
    }

    /** One's released result of a session. */
    public Optional<ReleasedResult> find(SessionId session) {
        return list().stream().filter(r -> r.sessionId().equals(session)).findFirst();
    }

    /** @throws NotFoundException when there is no released result of this person's */
    public MyResult find(AttemptId attempt) {
        StoredResult stored = results.find(attempt)
                .filter(r -> r.result().accountId().equals(current.id()))
                .orElseThrow(() -> new NotFoundException("result"));
        ReleasedResult result = stored.result();
        MarkedPaper paper = markings.find(attempt).orElseThrow(() -> new NotFoundException("marking"));
        MarkingRepository.Basis basis = markings.basis(attempt).orElseThrow(() -> new NotFoundException("marking"));
        Seat seat = seats.seat(stored.registrationId()).orElseThrow(() -> new NotFoundException("seat"));
        return new MyResult(
                result,
                stored.grade(),
                seat.sessionTitle(),
                courses.titles().getOrDefault(result.courseKey(), result.courseKey()),
                seat.zone(),
                paper.earned(),
                paper.reachable(),
                keys.kept(stored.gradeKey(), result.gradeKeyVersion()),
                stored.rounding(),
                stored.passPoints(),
                basis.rules(),
                ObjectivePart.of(List.of(paper), objectives.texts(stored.editionId())),
                basis.receiptHash(),
                seats.specimen(result.sessionId()),
                provider.contact());
    }
}
