package org.twinbench.model;

import java.util.List;

/** A sentence as a key and its values, so that it can be shown in every language. */
public record Message(String key, List<Object> values) {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }
}
