package org.twinbench.model;

import java.util.Locale;

/** A written value that its parameter does not accept; says what was found and what was expected. */
public final class UnfitValueException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public UnfitValueException(String key, Object... values) {
        super(Messages.in(Locale.ENGLISH).text(key, values));
        this.reason = Message.of(key, values);
    }

    public Message reason() {
        return reason;
    }
}
