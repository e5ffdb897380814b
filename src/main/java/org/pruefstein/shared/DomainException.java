package org.pruefstein.shared;

import java.util.List;

/**
 * A rejection by a rule of the domain, to be shown where it arose. The message is a translation key, never free text;
 * {@link #arguments()} fill its placeholders.
 */
public class DomainException extends RuntimeException {
    private final transient List<Object> arguments;

    /**
     * @param messageKey key in {@code translations_*.properties}
     * @param arguments values for the placeholders {@code {0}}, {@code {1}}, …
     */
    public DomainException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** The translation key. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    /** The values for the placeholders of the message. */
    public List<Object> arguments() {
        return arguments;
    }
}
