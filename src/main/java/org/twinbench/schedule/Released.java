package org.twinbench.schedule;

import java.util.Map;
import java.util.Optional;

/**
 * The plan that people work by, which a new one should disturb little.
 *
 * @param places by index of operation
 * @param frozenUntil operations that start before this instant stay where they are, ticks
 */
public record Released(Map<Integer, Place> places, long frozenUntil) {
    public Released {
        places = Map.copyOf(places);
    }

    /** Machine and start of an operation. */
    public record Place(int machine, long start) {}

    public static Released none() {
        return new Released(Map.of(), 0);
    }

    public Optional<Place> place(int operation) {
        return Optional.ofNullable(places.get(operation));
    }
}
