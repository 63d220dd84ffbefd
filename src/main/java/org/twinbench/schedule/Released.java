package org.twinbench.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan that people work by, which a new one should disturb little.
 *
 * @param places by index of operation
 * @param frozenUntil operations that start before this instant stay where they are, and nothing else starts before it, ticks
 */
public record Released(Map<Integer, Place> places, long frozenUntil) {
    public Released {
        places = Map.copyOf(places);
    }

    /**
     * Machine and start of an operation.
     *
     * @param operators who attends it, indices in order; empty if that is still open
     */
    public record Place(int machine, long start, List<Integer> operators) {
        public Place {
            operators = List.copyOf(operators);
        }

        public Place(int machine, long start) {
            this(machine, start, List.of());
        }
    }

    public static Released none() {
        return new Released(Map.of(), 0);
    }

    /** Where the frozen zone holds an operation; empty for one that it does not have. */
    public Optional<Pin> frozen(int operation) {
        return place(operation)
                .filter(place -> place.start() < frozenUntil)
                .map(place -> new Pin(place.machine(), place.start(), false, place.operators()));
    }

    public Optional<Place> place(int operation) {
        return Optional.ofNullable(places.get(operation));
    }
}
