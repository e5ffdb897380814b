package org.pruefstein.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office sees of certificates, limited to one's own courses; administrators see it too. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)")
public class Certificates {
    private static final String OFFICE_OR_ADMIN = "@grants.allowsAny(T(org.pruefstein.identity.Role).OFFICE)"
            + " or @grants.allowsAny(T(org.pruefstein.identity.Role).ADMIN)";
    private final RunProgressQueries runs;
    private final PlaceQueries places;
    private final CertificateQueries queries;
    private final Situations situations;
    private final CurrentAccount current;

    Certificates(
            RunProgressQueries runs,
            PlaceQueries places,
            CertificateQueries queries,
            Situations situations,
            CurrentAccount current) {
        this.runs = runs;
        this.places = places;
        this.queries = queries;
        this.situations = situations;
        this.current = current;
    }

    /** The runs of one's courses, those that ended last first. */
    @PreAuthorize(OFFICE_OR_ADMIN)
    public List<CertificateRun> runs(int offset, int limit) {
        return runs.list(current.id(), offset, limit);
    }

    /** @throws NotFoundException when it does not exist or belongs to a course that is not one's own */
    @PreAuthorize(OFFICE_OR_ADMIN)
    public CertificateRun run(RunId id) {
        return runs.find(id, current.id()).orElseThrow(() -> new NotFoundException("run"));
    }

    /** The people of a run by name, each with what is missing and what was issued. */
    @PreAuthorize(OFFICE_OR_ADMIN)
    public List<CertificatePerson> people(RunId run) {
        AccountId actor = current.id();
        List<Place> found = places.ofRun(run(run).id(), actor);
        Map<EnrolmentId, List<CertificateItem>> issued =
                queries.ofRun(run, actor).stream().collect(Collectors.groupingBy(CertificateItem::enrolmentId));
        return found.stream()
                .map(place ->
                        CertificatePerson.of(place, situations.of(place), issued.getOrDefault(place.id(), List.of())))
                .toList();
    }

    /** How many people of one's courses could get a certificate now, by run, those that ended first first. */
    public Map<RunId, Integer> ready() {
        return places.passedWithoutCertificate(current.id()).stream()
                .filter(place -> situations
                        .of(place)
                        .missing(CertificateKind.CERTIFICATE)
                        .isEmpty())
                .collect(Collectors.toMap(Place::runId, place -> 1, Integer::sum, LinkedHashMap::new));
    }

    /** Issued proofs of one's courses whose number or holder contains the text, newest first. */
    @PreAuthorize(OFFICE_OR_ADMIN)
    public List<CertificateItem> list(String text, int offset, int limit) {
        return queries.list(text, current.id(), offset, limit);
    }
}
