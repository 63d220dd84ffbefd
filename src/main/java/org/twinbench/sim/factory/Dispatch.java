package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides which vehicle fetches what. Ties go to the first in the scenario, so that a run can be repeated. */
final class Dispatch {
    private final Fleet fleet;
    private final String rule;
    private final List<Transport> transports = new ArrayList<>();

    /** @param rule {@code nearest}, {@code longestWaiting} or {@code priority} */
    Dispatch(Fleet fleet, String rule) {
        this.fleet = fleet;
        this.rule = rule;
    }

    void add(Transport transport) {
        transports.add(transport);
    }

    /** The idle vehicle that is soonest at a pick-up; null if none is idle. */
    Vehicle nearestIdle(Vehicle[] vehicles, Transport transport) {
        Vehicle best = null;
        for (Vehicle vehicle : vehicles) {
            boolean idle = vehicle.task == Vehicle.Task.NONE;
            if (idle && (best == null || seconds(vehicle, transport) < seconds(best, transport))) {
                best = vehicle;
            }
        }
        return best;
    }

    private double seconds(Vehicle vehicle, Transport transport) {
        return fleet.seconds(vehicle, transport.pickup);
    }

    /** What a free vehicle fetches next; null if nothing waits. */
    Transport next(Vehicle vehicle) {
        Comparator<Transport> longest = Comparator.comparingLong(Transport::waitsSince);
        Comparator<Transport> order = switch (rule) {
            case "nearest" ->
                Comparator.<Transport>comparingDouble(t -> seconds(vehicle, t)).thenComparing(longest);
            case "priority" ->
                Comparator.<Transport>comparingLong(t -> -t.priority).thenComparing(longest);
            default -> longest;
        };
        return transports.stream()
                .filter(transport -> transport.unclaimed() > 0)
                .min(order)
                .orElse(null);
    }
}
