package org.pruefstein.question;

/** What was sent is no answer to this question; nothing of it is stored as the current answer. */
public class InvalidAnswerException extends RuntimeException {
    /** @param reason a short code such as {@code unknown-token}, {@code too-long}, {@code wrong-kind}, {@code malformed} */
    public InvalidAnswerException(String reason) {
        super(reason);
    }

    /** The short code of the reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
