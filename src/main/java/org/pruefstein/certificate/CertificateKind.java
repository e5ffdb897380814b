package org.pruefstein.certificate;

/** The two proofs: a certificate needs attendance and a passed exam, a participation statement attendance only. */
public enum CertificateKind {
    CERTIFICATE,
    PARTICIPATION
}
