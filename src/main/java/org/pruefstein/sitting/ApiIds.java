package org.pruefstein.sitting;

import java.util.regex.Pattern;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.NotFoundException;

/** Ids in addresses; what is no id is an unknown one. */
final class ApiIds {
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    private ApiIds() {}

    static AttemptId parse(String text) {
        return new AttemptId(number(text));
    }

    static SessionId session(String text) {
        return new SessionId(number(text));
    }

    private static Long number(String text) {
        if (!ID.matcher(text).matches()) {
            throw new NotFoundException("id");
        }
        return Long.valueOf(text);
    }
}
