package org.pruefstein.home;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.OwnCertificates;
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
    private final OwnCertificates certificates;

    NextExams(ExamRegistration registration, MySittings sittings, OwnCertificates certificates) {
        this.registration = registration;
        this.sittings = sittings;
        this.certificates = certificates;
    }

    /**
     * The first one registered for that is not over and not handed in; else the first one open for registration, of a
     * course without a valid certificate.
     */
    public Optional<CandidateExam> next() {
        Set<String> certified = certificates.list().stream()
                .filter(item -> item.valid() && item.kind() == CertificateKind.CERTIFICATE)
                .map(CertificateItem::courseKey)
                .collect(Collectors.toSet());
        return registration.list().stream()
                .filter(CandidateExam::upcoming)
                .filter(exam -> exam.registered() || !certified.contains(exam.courseKey()))
                .filter(exam -> !exam.running()
                        || sittings.find(exam.id()).filter(MySitting::ended).isEmpty())
                .min(Comparator.comparing((CandidateExam exam) -> !exam.registered())
                        .thenComparing(exam -> exam.plan().opensAt()));
    }
}
