package org.pruefstein.exam;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Registration and admission under the session's lock. Who is admitted when the papers are drawn already gets one at
 * once. Carries no authorisation of its own.
 */
@Component
class Registering {
    private final RegistrationRepository registrations;
    private final Admissions admissions;
    private final PaperDesk papers;
    private final Enrolments enrolments;
    private final ApplicationEventPublisher events;

    Registering(
            RegistrationRepository registrations,
            Admissions admissions,
            PaperDesk papers,
            Enrolments enrolments,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.admissions = admissions;
        this.papers = papers;
        this.enrolments = enrolments;
        this.events = events;
    }

    /**
     * Registers a person; who is registered already stays so.
     *
     * @param by nobody when the demo data does it
     * @throws NotFoundException when the person has no place in a run of the session's course
     */
    void register(ExamSession session, AccountId account, @Nullable AccountId by) {
        Enrolment place =
                enrolments.of(account, session.courseKey()).orElseThrow(() -> new NotFoundException("enrolment"));
        boolean known = registrations
                .find(session.id(), account)
                .filter(r -> r.state() != RegistrationState.WITHDRAWN)
                .isPresent();
        if (!known) {
            int number = CandidateNumber.next(registrations.numbers(session.id()));
            registrations.register(session.id(), account, place.id(), number, by);
            events.publishEvent(new Audited(
                    "exam.registered", subject(session), Map.of("account", String.valueOf(account.value()))));
        }
    }

    /** Admits those who have completed all modules by now; papers follow where they have been drawn. */
    void admitDue(ExamSession session) {
        admissions.due(session.id()).forEach(id -> admissions.admit(id, Admission.MODULES_COMPLETED, null, null));
        serveLate(session);
    }

    /** Draws what is missing in a frozen session. */
    void serveLate(ExamSession session) {
        if (session.state() == SessionState.FROZEN) {
            int late = papers.serve(session.id(), session.plan().commonPaper());
            if (late > 0) {
                events.publishEvent(new Audited(
                        "exam.late-papers-drawn", subject(session), Map.of("candidates", String.valueOf(late))));
            }
        }
    }

    /** How the audit trail names a session. */
    static String subject(ExamSession session) {
        return "exam_session:" + session.id().value();
    }
}
