package org.pruefstein.certificate;

import org.pruefstein.enrolment.RunId;

/** Addresses of the office's and the learner's pages of certificates, and of the public verification. */
public final class CertificateRoutes {
    public static final String OFFICE = "office/certificates";
    public static final String OWN = "certificates";
    public static final String VERIFY = "/verify";

    private CertificateRoutes() {}

    /** The office's page of a run's certificates. */
    public static String run(RunId id) {
        return OFFICE + "/" + id.value();
    }

    /** The document of a certificate, for its holder and the office. */
    public static String document(CertificateId id) {
        return "/" + OWN + "/" + id.value() + "/document";
    }

    /** Leads its holder and the office to the public page of a certificate. */
    public static String verification(CertificateId id) {
        return "/" + OWN + "/" + id.value() + "/verification";
    }
}
