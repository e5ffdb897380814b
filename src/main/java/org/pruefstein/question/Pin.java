package org.pruefstein.question;

/**
 * The part of a question that a comment is about.
 *
 * @param part key of the option or statement for {@link Place#OPTION} and {@link Place#REASON}; empty otherwise
 */
public record Pin(Place place, String part) {
    /** Longest key of a part, in characters. */
    public static final int MAX_PART = 80;

    /** The kinds of parts. */
    public enum Place {
        QUESTION,
        STEM,
        OPTION,
        REASON,
        KEY,
        EXPLANATION;

        boolean ofPart() {
            return this == OPTION || this == REASON;
        }
    }

    public Pin {
        if (part.isEmpty() == place.ofPart() || part.length() > MAX_PART) {
            throw new IllegalArgumentException("pin " + place + " of part");
        }
    }

    /** The pin of something that a question has once. */
    public static Pin of(Place place) {
        return new Pin(place, "");
    }
}
