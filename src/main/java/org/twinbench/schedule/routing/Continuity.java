package org.twinbench.schedule.routing;

import java.util.Set;

/** The vehicles (ids) whose drivers a customer knows, and the cost of sending another. */
public record Continuity(Set<String> usual, double cost) {
    public Continuity {
        usual = Set.copyOf(usual);
    }

    /** The cost of sending this vehicle. */
    public double cost(Vehicle vehicle) {
        return usual.contains(vehicle.id()) ? 0 : cost;
    }
}
