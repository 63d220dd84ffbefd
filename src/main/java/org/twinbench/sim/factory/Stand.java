package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.BitSet;
import org.twinbench.model.Vec3;

/** Draws the parts that wait at a place: each on a cell of its own. */
final class Stand {
    private final Plant plant;
    private final Site site;
    private final BitSet cells = new BitSet();
    private int[] cellOf = new int[16];

    /** @param site null if the place is not drawn */
    Stand(Plant plant, Site site) {
        this.plant = plant;
        this.site = site;
    }

    void put(int part) {
        if (!plant.view.on) {
            return;
        }
        if (part >= cellOf.length) {
            cellOf = Arrays.copyOf(cellOf, 2 * part);
        }
        cellOf[part] = cells.nextClearBit(0);
        cells.set(cellOf[part]);
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            Vec3 cell = site.cell(cellOf[part]);
            plant.view.move(plant.parts, part, plant.now, site, cell, cell, plant.now);
        }
    }

    void take(int part) {
        if (plant.view.on) {
            cells.clear(cellOf[part]);
        }
    }
}
