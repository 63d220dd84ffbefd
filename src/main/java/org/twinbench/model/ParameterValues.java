package org.twinbench.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

/** The values of a set of declared parameters, already read and checked; defaults filled in. */
public record ParameterValues(Map<String, Object> values) {
    public ParameterValues {
        values = Map.copyOf(values);
    }

    /** An amount in SI. */
    public double amount(String key) {
        return get(key, Double.class);
    }

    public long whole(String key) {
        return get(key, Long.class);
    }

    public boolean flag(String key) {
        return get(key, Boolean.class);
    }

    /** A choice, a text or a reference. */
    public String text(String key) {
        return get(key, String.class);
    }

    public DistributionSpec distribution(String key) {
        return get(key, DistributionSpec.class);
    }

    /** Named values in the order in which they are written, each of the class that its type reads. */
    public <T> SequencedMap<String, T> listing(String key, Class<T> type) {
        SequencedMap<String, T> values = new LinkedHashMap<>();
        Map<?, ?> found = get(key, Map.class);
        found.forEach((name, value) -> values.put((String) name, type.cast(value)));
        return values;
    }

    /** What a {@link ParameterType.Notation} reads, which is of this class. */
    public <T> T notation(String key, Class<T> type) {
        return get(key, type);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    private <T> T get(String key, Class<T> type) {
        Object value = values.get(key);
        if (value == null) {
            throw new NoSuchElementException("no value for the parameter " + key);
        }
        return type.cast(value);
    }
}
