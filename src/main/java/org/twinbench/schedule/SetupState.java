package org.twinbench.schedule;

import java.util.Map;
import java.util.TreeMap;

/** What a machine can be set up for: a family for the matrices and attributes, such as colour or width, for the rules. */
public record SetupState(String family, Map<String, String> attributes) {
    public SetupState {
        attributes = Map.copyOf(new TreeMap<>(attributes));
    }

    public static SetupState of(String family) {
        return new SetupState(family, Map.of());
    }
}
