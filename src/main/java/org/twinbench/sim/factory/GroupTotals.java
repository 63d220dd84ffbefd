package org.twinbench.sim.factory;

import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Submodels;

/** The figures of the use of a group as one block: what went in and out of it, and the energy that all in it used. */
record GroupTotals(Plant plant, Element use) {

    void report(Figures figures) {
        long in = 0;
        long out = 0;
        double joules = 0;
        for (Component component : plant.components) {
            boolean inside = isInside(component);
            joules += inside ? component.energy(figures.now) : 0;
            if (component instanceof Block block) {
                long crossing = crossing(block, inside);
                in += inside ? 0 : crossing;
                out += inside ? crossing : 0;
            }
        }
        figures.of(new AssetId(use.id()));
        figures.count("group.in", in);
        figures.count("group.out", out);
        figures.add("group.throughput", out / figures.seconds(), Unit.PER_HOUR);
        figures.add("energy", joules, Unit.KILOWATT_HOUR);
    }

    /** Parts that went from a block to the other side of the group's boundary. */
    private long crossing(Block block, boolean inside) {
        long count = 0;
        for (int i = 0; i < block.outlet.next.length; i++) {
            if (isInside(block.outlet.next[i]) != inside) {
                count += block.outlet.passages.count(i);
            }
        }
        return count;
    }

    private boolean isInside(Component component) {
        return Submodels.isPart(use, component.id);
    }
}
