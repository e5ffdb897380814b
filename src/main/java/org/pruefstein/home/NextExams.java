package org.pruefstein.home;

import java.util.Comparator;
import java.util.Optional;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.ExamRegistration;
import org.pruefstein.sitting.MySitting;
import org.pruefstein.sitting.MySittings;
import org.springframework.stereotype.Component;

/** Finds the exam that comes next for the signed-in person. */
@Component
public class NextExams {
    private final ExamRegistration registration;
    private final MySittings sittings;

    NextExams(ExamRegistration registration, MySittings sittings) {
        this.registration = registration;
        this.sittings = sittings;
    }

    /** The first one registered for that is not over and not handed in; else the first one open for registration. */
    public Optional<CandidateExam> next() {
        return registration.list().stream()
                .filter(CandidateExam::upcoming)
                .filter(exam -> !exam.running()
                        || sittings.find(exam.id()).filter(MySitting::ended).isEmpty())
                .min(Comparator.comparing((CandidateExam exam) -> !exam.registered())
                        .thenComparing(exam -> exam.plan().opensAt()));
    }
}
