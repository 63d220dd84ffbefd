package org.twinbench.model;

import java.util.Optional;

/**
 * One declared parameter. The inspector, the JSON check, the schema, the command line's help and the guide all come
 * from this declaration. Its label is the message {@code <owner>.<key>}, its help {@code <owner>.<key>.help}.
 *
 * @param key the name in the scenario document, lowerCamelCase
 * @param type what it accepts
 * @param standard the written default; empty if a value must be given
 */
public record Parameter(String key, ParameterType type, Optional<String> standard) {
    public Parameter {
        standard.ifPresent(text -> {
            try {
                type.read(text);
            } catch (UnfitValueException e) {
                throw new IllegalArgumentException(key + ": default does not fit its own type", e);
            }
        });
    }

    public static Parameter required(String key, ParameterType type) {
        return new Parameter(key, type, Optional.empty());
    }

    public static Parameter optional(String key, ParameterType type, String standard) {
        return new Parameter(key, type, Optional.of(standard));
    }
}
