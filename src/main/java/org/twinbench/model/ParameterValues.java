package org.twinbench.model;

import java.util.Map;
import java.util.NoSuchElementException;

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
