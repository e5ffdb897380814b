package org.pruefstein.question;

import java.util.Arrays;

/** The kinds of questions; {@link #code()} is their name in content files and on the wire. */
public enum QuestionType {
    SINGLE_CHOICE("single-choice"),
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    NUMERIC("numeric"),
    SHORT_TEXT("short-text"),
    KPRIM("kprim"),
    ORDERING("ordering"),
    MATCHING("matching"),
    CLOZE("cloze"),
    ESSAY("essay"),
    FILE_HAND_IN("file-hand-in"),
    CASE("case");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether a person judges the answer; such questions are practised, but never drawn for a paper. */
    public boolean handMarked() {
        return this == ESSAY || this == FILE_HAND_IN;
    }

    /** Whether it can be one of the questions about a situation. */
    public boolean fitsInCase() {
        return this != CASE && !handMarked();
    }

    /** @throws IllegalArgumentException when no type has this code */
    public static QuestionType ofCode(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown question type " + code));
    }
}
