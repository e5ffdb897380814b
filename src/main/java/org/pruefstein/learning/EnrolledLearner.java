package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** The signed-in person's places in runs, as far as they are learners of the course now. */
@Component
class EnrolledLearner {
    private final Enrolments enrolments;
    private final CurrentAccount current;
    private final Grants grants;

    EnrolledLearner(Enrolments enrolments, CurrentAccount current, Grants grants) {
        this.enrolments = enrolments;
        this.current = current;
        this.grants = grants;
    }

    /** The newest place in each course, newest run first. */
    List<Enrolment> all() {
        return enrolments.of(current.id()).stream()
                .filter(place -> grants.allows(Role.LEARNER, place.courseKey()))
                .collect(java.util.stream.Collectors.toMap(
                        Enrolment::courseKey, place -> place, (newer, _) -> newer, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** @throws NotFoundException when the person has no place in the course, or no such course exists */
    Enrolment in(String courseKey) {
        return all().stream()
                .filter(place -> place.courseKey().equals(courseKey))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("course"));
    }
}
