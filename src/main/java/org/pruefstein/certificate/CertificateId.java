package org.pruefstein.certificate;

/** Identifies an issued certificate or participation statement. */
public record CertificateId(Long value) {}
