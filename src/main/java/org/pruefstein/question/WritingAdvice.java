package org.pruefstein.question;

import java.util.List;

/**
 * How a question could be written better. Advice hinders nothing.
 *
 * @param rule its short stable name, the end of translation keys
 * @param field as in {@link QuestionCheck.Problem}, or {@code targets}
 * @param index which option, from 0; 0 for other fields
 * @param note whether it is a matter of taste rather than a fault
 * @param arguments values for the text
 */
public record WritingAdvice(String rule, String field, int index, boolean note, List<Object> arguments) {
    public WritingAdvice {
        arguments = List.copyOf(arguments);
    }

    static WritingAdvice fault(String rule, String field, int index, Object... arguments) {
        return new WritingAdvice(rule, field, index, false, List.of(arguments));
    }

    static WritingAdvice note(String rule, String field, int index, Object... arguments) {
        return new WritingAdvice(rule, field, index, true, List.of(arguments));
    }
}
