package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.sim.SimulationException;

/** Finds vehicles that wait for each other's zones for ever. */
final class Gridlock {
    private Gridlock() {}

    /**
     * Looks whether a vehicle that has just begun to wait is one of those for which it waits.
     *
     * @throws SimulationException naming the chain of vehicles and zones
     */
    static void check(Vehicle vehicle) {
        Deque<Vehicle> chain = new ArrayDeque<>();
        if (leadsBack(vehicle, vehicle, chain, new HashSet<>())) {
            List<String> names = new ArrayList<>();
            chain.descendingIterator().forEachRemaining(each -> {
                names.add(each.name);
                names.add(each.wanted().name);
            });
            names.add(vehicle.name);
            double seconds = Ticks.toSeconds(vehicle.fleet.plant.now);
            throw new SimulationException(Message.of("factory.gridlock", seconds, String.join(" → ", names)));
        }
    }

    private static boolean leadsBack(Vehicle from, Vehicle to, Deque<Vehicle> chain, Set<Vehicle> seen) {
        chain.push(from);
        for (Vehicle other : from.hindered()) {
            if (other == to || seen.add(other) && leadsBack(other, to, chain, seen)) {
                return true;
            }
        }
        chain.pop();
        return false;
    }
}
