package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;
import org.twinbench.sim.TimeSampler;

/** Where the hand of a crane or robot is, how long it takes to get elsewhere, and how that is shown. */
final class Gripper {
    /** Metres from a part to the hand above it. */
    private static final double ABOVE = 0.4;

    private final Plant plant;
    private final int mover;
    private final double speed;
    private Vec3 at;

    /**
     * @param site where it begins; null if that is not known, and then it is first seen where it first goes
     * @param speed in m/s; zero if travel takes a time of its own, not one by distance
     */
    Gripper(Plant plant, Site site, int kind, double speed) {
        this.plant = plant;
        this.speed = speed;
        mover = plant.parts.mover(kind);
        at = site == null ? null : site.along(0.5);
    }

    /** Metres to where a block gives (its exit) or takes parts (its entry); zero if it has no place. */
    double distance(Site to, boolean giving) {
        return to == null || at == null ? 0 : at.distance(place(to, giving));
    }

    private static Vec3 place(Site site, boolean giving) {
        return giving ? site.exit() : site.entry();
    }

    /** A part has come into the hand. */
    void hold(int part) {
        if (plant.view.on && at == null) {
            plant.view.hide(plant.parts, part, plant.now);
        }
    }

    /**
     * Goes to a block, with a part or (−1) without.
     *
     * @param fixed what travel takes if there is no speed
     * @return ticks until it is there
     */
    long travel(Site to, boolean giving, int part, TimeSampler fixed) {
        double metres = distance(to, giving);
        long ticks = speed > 0 ? Ticks.ofSeconds(metres / speed) : fixed.next(plant.now);
        Vec3 from = at;
        at = to == null ? at : place(to, giving);
        if (plant.view.on && at != null) {
            Way way = new Way(List.of(from == null ? at : from, at));
            long until = plant.now + ticks;
            plant.view.travel(plant.parts, mover, plant.now, way, 0, way.length(), ABOVE, until);
            if (part >= 0) {
                plant.view.travel(plant.parts, part, plant.now, way, 0, way.length(), 0, until);
            }
        }
        return ticks;
    }
}
