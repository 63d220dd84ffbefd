package org.twinbench.model;

/** One thing noticed about an input: how grave, where, and what was found, expected and to be done. */
public record Finding(Severity severity, Message message, Place place) {
    public static Finding error(Place place, String key, Object... values) {
        return new Finding(Severity.ERROR, Message.of(key, values), place);
    }

    public static Finding warning(Place place, String key, Object... values) {
        return new Finding(Severity.WARNING, Message.of(key, values), place);
    }

    public static Finding info(Place place, String key, Object... values) {
        return new Finding(Severity.INFO, Message.of(key, values), place);
    }

    /** {@code place: text} in the given language. */
    public String text(Messages messages) {
        return place + ": " + messages.text(message);
    }
}
