package org.pruefstein.certificate;

import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office issues and revokes, an administrator permits exceptions; each for one's own courses. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
public class CertificateDesk {
    private static final int MAX_REASON = 500;
    private final PlaceQueries places;
    private final CertificateQueries queries;
    private final Issuing issuing;
    private final CertificateRepository repository;
    private final Grants grants;
    private final CurrentAccount current;

    CertificateDesk(
            PlaceQueries places,
            CertificateQueries queries,
            Issuing issuing,
            CertificateRepository repository,
            Grants grants,
            CurrentAccount current) {
        this.places = places;
        this.queries = queries;
        this.issuing = issuing;
        this.repository = repository;
        this.grants = grants;
        this.current = current;
    }

    /**
     * Issues a proof, or finds the valid one that was issued before.
     *
     * @throws DomainException with the words of the first obstacle
     */
    public CertificateId issue(EnrolmentId enrolment, CertificateKind kind) {
        demand(Role.OFFICE, enrolment);
        return issuing.issue(enrolment, kind, current.id());
    }

    /**
     * Revokes a proof for good; its public page says so from now on.
     *
     * @throws DomainException {@code certificate.reason-missing}, {@code certificate.reason-long} or
     *     {@code certificate.revoked-already}
     */
    public void revoke(CertificateId id, String reason) {
        if (queries.find(id, current.id()).isEmpty()) {
            throw new NotFoundException("certificate");
        }
        if (!repository.revoke(id, current.id(), checked(reason))) {
            throw new DomainException("certificate.revoked-already");
        }
    }

    /**
     * An administrator's permission to certify somebody's exam although its questions and keys are published.
     *
     * @throws DomainException {@code certificate.reason-missing} or {@code certificate.reason-long}
     */
    @PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).ADMIN)")
    public void permitSpecimen(EnrolmentId enrolment, String reason) {
        demand(Role.ADMIN, enrolment);
        repository.permit(enrolment, current.id(), checked(reason));
    }

    private void demand(Role role, EnrolmentId enrolment) {
        if (places.find(enrolment)
                .filter(place -> grants.allows(role, place.courseKey()))
                .isEmpty()) {
            throw new NotFoundException("enrolment");
        }
    }

    private static String checked(String reason) {
        if (reason.isBlank()) {
            throw new DomainException("certificate.reason-missing");
        }
        if (reason.strip().length() > MAX_REASON) {
            throw new DomainException("certificate.reason-long", MAX_REASON);
        }
        return reason.strip();
    }
}
