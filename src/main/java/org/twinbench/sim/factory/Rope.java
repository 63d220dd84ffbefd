package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.Map;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** How many seconds of work at the drum each part is, by its kind when it is released. */
final class Rope {
    static final Parameter WORK = Parameter.required(
            "work", new ParameterType.Listing(new ParameterType.Amount(Unit.SECOND, 0, Declared.MANY)));

    private static final String ANY = "*";

    private final Plant plant;
    private final String id;
    private final Map<String, Double> work;
    /** By part: what it counted when it was released. */
    private double[] loads = {};

    Rope(Component.Setting setting) {
        plant = setting.plant();
        id = setting.element().id();
        work = setting.values().listing("work", Double.class);
    }

    /** The work of a part that is released now. @throws org.twinbench.sim.SimulationException for an unlisted kind */
    double load(int part) {
        String kind = plant.kinds.names().get(plant.parts.kind[part]);
        Double seconds = work.getOrDefault(kind, work.getOrDefault(Kinds.baseName(kind), work.get(ANY)));
        if (seconds == null) {
            throw plant.stopped("factory.noWork", id, kind);
        }
        if (part >= loads.length) {
            loads = Arrays.copyOf(loads, 2 * part + 1);
        }
        loads[part] = seconds;
        return seconds;
    }

    /** The work of a part that was released before. */
    double loadOf(int part) {
        return loads[part];
    }
}
