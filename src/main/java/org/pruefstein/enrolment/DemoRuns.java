package org.pruefstein.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a run without a person who does it: for the demo data. Never called by a page. */
@Component
public class DemoRuns {
    private final RunRepository repository;
    private final CourseCatalog catalog;
    private final Enrolments enrolments;

    DemoRuns(RunRepository repository, CourseCatalog catalog, Enrolments enrolments) {
        this.repository = repository;
        this.catalog = catalog;
        this.enrolments = enrolments;
    }

    /** Opens a run of the newest edition and enrols these people. */
    @Transactional
    public List<Enrolment> open(
            String courseKey, String title, LocalDate startsOn, LocalDate endsOn, List<AccountId> people) {
        var edition = catalog.newest(courseKey).orElseThrow(() -> new NotFoundException("course"));
        RunId id = repository.open(courseKey, edition.id(), title, startsOn, endsOn, null);
        Run run = new Run(id, 0, courseKey, edition.id(), title, startsOn, endsOn);
        people.forEach(person -> repository.enrol(run, person, null));
        return people.stream()
                .flatMap(person -> enrolments.of(person, courseKey).stream())
                .toList();
    }

    /** Records attended units of a demo person. */
    @Transactional
    public void attend(Enrolment enrolment, LocalDate heldOn, int units, AttendanceMode mode) {
        repository.attend(enrolment.runId(), enrolment.id(), heldOn, units, mode, null, null);
    }
}
