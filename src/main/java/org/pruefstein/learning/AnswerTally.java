package org.pruefstein.learning;

import java.util.List;

/**
 * The answers to a question, counted; of no person.
 *
 * @param kind what was counted
 */
public record AnswerTally(Kind kind, List<Line> lines) {
    public AnswerTally {
        lines = List.copyOf(lines);
    }

    /** What the lines count. */
    public enum Kind {
        /** How often each option was chosen. */
        CHOSEN,
        /** How often each part was right. */
        RIGHT_PARTS,
        /** How often each text or combination was given. */
        GIVEN,
        /** How many points people gave themselves for each criterion. */
        SELF_RATED
    }

    /** Whether what a line counts is right. */
    public enum Mark {
        RIGHT,
        WRONG,
        NONE
    }

    /** @param label in words; empty for no answer @param count so many @param of so many */
    public record Line(String label, int count, int of, Mark mark) {
        /** Rounded down. */
        public int percent() {
            return of == 0 ? 0 : (int) (100L * count / of);
        }
    }
}
