package org.twinbench.sim.factory;

import java.util.Arrays;
import org.twinbench.model.Ticks;

/** The values that formulas read: a row for the plant, and one for each part. Not there until a formula is. */
final class PartValues {
    /** Stands for no part. */
    static final int NO_PART = -1;

    final PartNames names;
    /** Whether any formula is in use. */
    boolean used;

    double[] values = {};
    private final Plant plant;
    private final int width;
    /** The number of the word for each kind. */
    private int[] words = {};

    PartValues(PartNames names, Plant plant) {
        this.names = names;
        this.plant = plant;
        width = names.width();
    }

    /** Forgets what an earlier part of the same number had. */
    void clear(int part) {
        int row = reserve(part);
        Arrays.fill(values, row, row + width, Double.NaN);
    }

    private int reserve(int part) {
        int row = (part + 1) * width;
        if (row + width > values.length) {
            int before = values.length;
            values = Arrays.copyOf(values, 2 * (row + width));
            Arrays.fill(values, before, values.length, Double.NaN);
        }
        return row;
    }

    /** Where the values of a part begin, all as they are now. */
    int row(int part) {
        int row = reserve(part);
        values[row + PartNames.NOW] = Ticks.toSeconds(plant.now);
        values[row + PartNames.WIP] = plant.wip.level();
        if (part != NO_PART) {
            values[row + PartNames.KIND] = word(plant.parts.kind[part]);
            if (plant.parts.order[part] != Orders.NONE && Double.isNaN(values[row + PartNames.DUE])) {
                values[row + PartNames.DUE] = due(plant.parts.order[part]);
            }
            values[row + PartNames.AGE] = Ticks.toSeconds(plant.now - plant.parts.entered[part]);
        }
        return row;
    }

    private double due(int order) {
        return Ticks.toSeconds(plant.orders.get(order).line.due());
    }

    private int word(int kind) {
        if (kind >= words.length) {
            words = plant.kinds.names().stream()
                    .mapToInt(name -> names.words.code(Kinds.baseName(name)))
                    .toArray();
        }
        return words[kind];
    }
}
