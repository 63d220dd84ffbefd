package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds parts that wait for resources which only parts hold that wait in turn (Coffman, Elphick and Shoshani 1971,
 * circular wait).
 */
final class ResourceDeadlock {
    private ResourceDeadlock() {}

    /**
     * Looks at all holders of what a block lacks, at what they wait for, and so on: if every one waits, none of it is ever
     * given back.
     *
     * @throws org.twinbench.sim.SimulationException naming the chain of waits
     */
    static void check(Plant plant, Seize from) {
        Set<Seize> seen = new LinkedHashSet<>();
        ArrayDeque<Seize> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Seize seize = open.remove();
            Resource lacking = seize.lacking();
            if (lacking == null) {
                return;
            }
            if (seen.add(seize)) {
                for (int piece = 0; piece < lacking.held(); piece++) {
                    Seize keeper = keeper(plant, lacking.holder(piece));
                    if (keeper == null) {
                        return;
                    }
                    open.add(keeper);
                }
            }
        }
        throw plant.stopped("factory.resourceDeadlock", String.join(" → ", chain(plant, from)));
    }

    /** Where a part waits for resources; null if it goes its way. */
    private static Seize keeper(Plant plant, int part) {
        for (Component component : plant.components) {
            if (component instanceof Seize seize && seize.keeps(part)) {
                return seize;
            }
        }
        return null;
    }

    /** Blocks and what they lack in turn, from a block along the waits to the first that comes again. */
    private static List<String> chain(Plant plant, Seize from) {
        List<String> chain = new ArrayList<>();
        Seize seize = from;
        while (!chain.contains(seize.id)) {
            chain.add(seize.id);
            Resource lacking = seize.lacking();
            chain.add(lacking.id);
            seize = keeper(plant, lacking.holder(0));
        }
        List<String> loop = new ArrayList<>(chain.subList(chain.indexOf(seize.id), chain.size()));
        loop.add(seize.id);
        return loop;
    }
}
