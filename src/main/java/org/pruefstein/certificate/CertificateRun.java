package org.pruefstein.certificate;

import java.time.LocalDate;
import org.pruefstein.enrolment.RunId;

/**
 * A run with how far its certificates are.
 *
 * @param people number of people enrolled
 * @param certified number of those with a valid certificate
 */
public record CertificateRun(
        RunId id, String courseKey, String title, LocalDate startsOn, LocalDate endsOn, int people, int certified) {}
