package org.pruefstein.certificate;

import java.util.List;
import java.util.Locale;

/**
 * Something that stands between a person and a certificate or participation statement.
 *
 * @param arguments values for the placeholders of its words
 */
public record Obstacle(Kind kind, List<Object> arguments) {
    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    /** What can be missing. */
    public enum Kind {
        /** Fewer units attended than the threshold of the course edition: attended, needed. */
        ATTENDANCE,
        /** No final exam with a released result. */
        EXAM_OPEN,
        /** The final exam was not passed: points of 100. */
        EXAM_FAILED,
        /** The exam used questions whose keys are published, and no administrator has permitted it. */
        SPECIMEN,
        /** The name has signs that the document's fonts lack. */
        NAME,
        /** The provider wants the birth date on certificates, and it is not known. */
        BIRTH_DATE,
        /** The exam is passed; the certificate says more than a participation statement. */
        PASSED,
        /** The provider's name, address, place or signatories are not set. */
        ISSUER,
        /** The public address is not set, so that nobody could check the document. */
        ADDRESS
    }

    static Obstacle of(Kind kind, Object... arguments) {
        return new Obstacle(kind, List.of(arguments));
    }

    /** The key of its words, such as {@code certificate.missing-attendance}. */
    public String messageKey() {
        return "certificate.missing-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
