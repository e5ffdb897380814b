package org.pruefstein.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.course.Level;

/**
 * What questions can be restricted by, beside words. A value is a key, the name of a constant, an account's id or
 * {@value #YES}; it has at most {@value #MAX_VALUE} characters.
 */
public enum Criterion {
    COURSE,
    /** Language of the course, BCP 47. */
    LANGUAGE,
    MODULE,
    OBJECTIVE,
    LEVEL(Level.values()),
    TYPE(QuestionType.values()),
    /** State of the newest version. */
    STATE(VersionState.values()),
    BANK(Bank.values()),
    /** Who wrote on any version, as account id. */
    AUTHOR,
    /** In lower case. */
    TAG,
    /** Never drawn for a quiz or a paper. */
    UNUSED,
    /** In review, and the time for it is over. */
    REVIEW;

    /** The value of a criterion that is only on or off. */
    public static final String YES = "YES";

    /** Longest value, in characters. */
    public static final int MAX_VALUE = 200;

    private final List<String> names;

    Criterion(Enum<?>... constants) {
        names = Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Whether the value can occur; a key that nothing has can. */
    public boolean allows(String value) {
        return switch (this) {
            case UNUSED, REVIEW -> value.equals(YES);
            case AUTHOR -> value.matches("\\d{1,18}");
            default -> !value.isBlank() && value.length() <= MAX_VALUE && (names.isEmpty() || names.contains(value));
        };
    }

    /** The value as addresses write it: constants in lower case with hyphens. */
    public String code(String value) {
        return constant() ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    /** The value that an address writes so, if there is one. */
    public Optional<String> value(String code) {
        String value = constant() ? code.toUpperCase(Locale.ROOT).replace('-', '_') : code;
        return Optional.of(value).filter(this::allows);
    }

    private boolean constant() {
        return !names.isEmpty() || this == UNUSED || this == REVIEW;
    }
}
