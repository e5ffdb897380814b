package org.pruefstein.sitting.ui;

import java.util.Locale;
import org.pruefstein.shared.Translations;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.BoardRow;

/** States and kinds in words. */
final class BoardWords {
    private BoardWords() {}

    /** Where a sitting stands; of an ended one, how it ended. */
    static String state(BoardRow row, Locale locale) {
        boolean justEnded =
                row.endCause() != null && (row.state() == AttemptState.SUBMITTED || row.state() == AttemptState.MARKED);
        return justEnded
                ? of("cause", String.valueOf(row.endCause()), locale)
                : of("state", row.state().name(), locale);
    }

    /** The word for a constant, such as {@code credit} and PAUSE. */
    static String of(String prefix, String constant, Locale locale) {
        return Translations.text(
                "sitting." + prefix + "-" + constant.toLowerCase(Locale.ROOT).replace('_', '-'), locale);
    }
}
