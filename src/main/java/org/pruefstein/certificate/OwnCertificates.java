package org.pruefstein.certificate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own certificates, and what is missing for those not issued yet. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnCertificates {
    private final PlaceQueries places;
    private final CertificateQueries queries;
    private final Situations situations;
    private final CurrentAccount current;

    OwnCertificates(PlaceQueries places, CertificateQueries queries, Situations situations, CurrentAccount current) {
        this.places = places;
        this.queries = queries;
        this.situations = situations;
        this.current = current;
    }

    /** A course that has led to no certificate yet; nothing missing means that the office can issue it. */
    public record Ahead(String courseKey, String runTitle, List<Obstacle> missing) {
        public Ahead {
            missing = List.copyOf(missing);
        }
    }

    /** What was issued to oneself, newest first, revoked ones too. */
    public List<CertificateItem> list() {
        return queries.ofAccount(current.id());
    }

    /** One's places in runs without a valid certificate, newest run first. */
    public List<Ahead> ahead() {
        Set<EnrolmentId> certified = list().stream()
                .filter(item -> item.valid() && item.kind() == CertificateKind.CERTIFICATE)
                .map(CertificateItem::enrolmentId)
                .collect(Collectors.toSet());
        return places.ofAccount(current.id()).stream()
                .filter(place -> !certified.contains(place.id()))
                .map(place -> new Ahead(
                        place.courseKey(),
                        place.runTitle(),
                        situations.of(place).missing(CertificateKind.CERTIFICATE)))
                .toList();
    }
}
