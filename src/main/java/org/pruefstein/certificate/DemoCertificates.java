package org.pruefstein.certificate;

import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.shared.DomainException;
import org.springframework.stereotype.Component;

/** Issues without a person who does it: for the demo data. Never called by a page. */
@Component
public class DemoCertificates {
    private final Issuing issuing;

    DemoCertificates(Issuing issuing) {
        this.issuing = issuing;
    }

    /**
     * Issues a proof to a demo person who fulfils what it needs: released result, attendance.
     *
     * @throws DomainException with the words of the first obstacle
     */
    public CertificateId issue(EnrolmentId enrolment, CertificateKind kind) {
        return issuing.issue(enrolment, kind, null);
    }
}
