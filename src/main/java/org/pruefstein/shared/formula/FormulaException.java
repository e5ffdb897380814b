package org.pruefstein.shared.formula;

import org.pruefstein.shared.DomainException;

/** A formula that cannot be understood; the message says what to mend. */
public class FormulaException extends DomainException {
    FormulaException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
