package org.pruefstein.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.certificate.pdf.CertificateDocument;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a proof in one transaction: check, number, facts, signature, document, row. The place is locked first, so that
 * whoever comes second finds what the first has issued. Carries no authorisation of its own.
 */
@Component
class Issuing {
    private final PlaceQueries places;
    private final Situations situations;
    private final FactsDraft draft;
    private final CertificateRepository repository;
    private final CertificateDocument document;
    private final InstallationKey key;
    private final MediaFiles media;
    private final PublicAddress address;
    private final DatabaseTime time;

    Issuing(
            PlaceQueries places,
            Situations situations,
            FactsDraft draft,
            CertificateRepository repository,
            CertificateDocument document,
            InstallationKey key,
            MediaFiles media,
            PublicAddress address,
            DatabaseTime time) {
        this.places = places;
        this.situations = situations;
        this.draft = draft;
        this.repository = repository;
        this.document = document;
        this.key = key;
        this.media = media;
        this.address = address;
        this.time = time;
    }

    /**
     * Issues what is not issued yet.
     *
     * @param by nothing for the demo data
     * @return the new proof, or the valid one that the place has already
     * @throws DomainException with the words of the first obstacle
     */
    @Transactional
    public CertificateId issue(EnrolmentId enrolment, CertificateKind kind, @Nullable AccountId by) {
        places.lock(enrolment);
        Place place = places.find(enrolment).orElseThrow(() -> new NotFoundException("enrolment"));
        Optional<CertificateId> standing = repository.standing(enrolment, kind);
        if (standing.isPresent()) {
            return standing.get();
        }
        Situation situation = situations.of(place);
        List<Obstacle> missing = situation.missing(kind);
        if (!missing.isEmpty()) {
            Obstacle first = missing.getFirst();
            throw new DomainException(first.messageKey(), first.arguments().toArray());
        }
        Instant now = time.instant();
        int year = draft.day(now).getYear();
        VerificationCode code = VerificationCode.draw();
        String number = "%d-%06d".formatted(year, repository.nextNumber(year));
        CertificateFacts facts = draft.of(
                place, kind, number, code, situation.exam(), now, by == null ? "demo" : "account:" + by.value());
        if (!document.canPrint(facts)) {
            throw new DomainException("certificate.unprintable");
        }
        String signature = key.sign(facts.canonical());
        byte[] pdf = document.pdf(facts, proof(code, signature));
        return repository.insert(
                place, facts, signature, media.store(pdf, number + ".pdf").hash(), by);
    }

    private CertificateDocument.Proof proof(VerificationCode code, String signature) {
        String page = address.verifyPage().orElseThrow();
        return new CertificateDocument.Proof(page + "/" + code.text(), page, code.grouped(), signature);
    }
}
