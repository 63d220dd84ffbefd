package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.sim.SimulationException;

/** Finds blocks that wait for each other for ever. */
final class Deadlock {
    private Deadlock() {}

    /**
     * Looks at everything that a waiting block waits for, and what that waits for, and so on: if none of it can get room
     * by an event of its own, nothing of it will ever move.
     *
     * @throws SimulationException naming the chain of waits
     */
    static void check(Plant plant, Block waiting) {
        Set<Block> seen = new LinkedHashSet<>();
        ArrayDeque<Block> open = new ArrayDeque<>(List.of(waiting));
        while (!open.isEmpty()) {
            Block block = open.remove();
            if (!block.isStuck() || block.waitsFor().length == 0) {
                return;
            }
            if (seen.add(block)) {
                open.addAll(List.of(block.waitsFor()));
            }
        }
        throw new SimulationException(
                Message.of("factory.deadlock", Ticks.toSeconds(plant.now), String.join(" → ", chain(waiting))));
    }

    /** From a block along the waits to the first that comes again. */
    private static List<String> chain(Block from) {
        List<String> ids = new ArrayList<>();
        Block block = from;
        while (!ids.contains(block.id)) {
            ids.add(block.id);
            block = block.waitsFor()[0];
        }
        List<String> loop = new ArrayList<>(ids.subList(ids.indexOf(block.id), ids.size()));
        loop.add(block.id);
        return loop;
    }
}
