package org.pruefstein.exam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Admission to a session: by completed modules, or by an examiner. Carries no authorisation of its own. */
@Component
class Admissions {
    private final AdmissionQueries queries;
    private final RegistrationRepository registrations;
    private final CourseCatalog catalog;
    private final ApplicationEventPublisher events;

    Admissions(
            AdmissionQueries queries,
            RegistrationRepository registrations,
            CourseCatalog catalog,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.registrations = registrations;
        this.catalog = catalog;
        this.events = events;
    }

    /** What people have and lack, by place; the edition of a place decides which modules count. */
    Map<EnrolmentId, ModuleProgress> progress(Map<EnrolmentId, EditionId> places) {
        Map<EnrolmentId, Set<String>> completed = queries.completed(places.keySet()).stream()
                .collect(Collectors.groupingBy(
                        AdmissionQueries.Completed::enrolmentId,
                        Collectors.mapping(AdmissionQueries.Completed::moduleKey, Collectors.toSet())));
        Map<EditionId, CourseOutline> outlines = new HashMap<>();
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> progress(
                                outlines.computeIfAbsent(place.getValue(), catalog::outline),
                                completed.getOrDefault(place.getKey(), Set.of()))));
    }

    /** Those who wait although nothing is missing any more. */
    List<RegistrationId> due(SessionId session) {
        List<AdmissionQueries.Waiting> waiting = queries.waiting(session);
        Map<EnrolmentId, ModuleProgress> progress = progress(waiting.stream()
                .collect(Collectors.toMap(
                        AdmissionQueries.Waiting::enrolmentId, AdmissionQueries.Waiting::editionId, (a, b) -> a)));
        return waiting.stream()
                .filter(w -> progress.getOrDefault(w.enrolmentId(), ModuleProgress.NONE)
                        .complete())
                .map(AdmissionQueries.Waiting::id)
                .toList();
    }

    /** Admits who waits; whether it did. The caller holds the session's lock. */
    boolean admit(RegistrationId id, Admission admission, @Nullable AccountId by, @Nullable String reason) {
        boolean admitted = registrations.admit(id, admission, by, reason);
        if (admitted) {
            events.publishEvent(
                    new Audited("exam.admitted", "registration:" + id.value(), Map.of("admission", admission.name())));
        }
        return admitted;
    }

    private static ModuleProgress progress(CourseOutline outline, Set<String> completed) {
        return new ModuleProgress(
                outline.modules().stream()
                        .filter(m -> Stream.concat(Stream.of(m.key()), m.formerKeys().stream())
                                .noneMatch(completed::contains))
                        .toList(),
                outline.modules().size());
    }
}
