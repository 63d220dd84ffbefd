package org.twinbench.sim.factory;

import org.twinbench.model.Ticks;
import org.twinbench.sim.IntQueue;

/** Draws the parts of a station: waiting at its entry, on their places, and done at its exit. */
final class PlaceView {
    /** Ticks in which a part comes onto its place; less if the work is short. */
    private static final long COMING = 2 * Ticks.PER_SECOND;

    private static final long GOING = Ticks.PER_SECOND;

    private final Plant plant;
    /** Null if the station is not drawn. */
    private final Site site;

    private final int places;

    PlaceView(Plant plant, Site site, int places) {
        this.plant = plant;
        this.site = site;
        this.places = places;
    }

    private double at(int place) {
        return (place + 1.0) / (places + 1.0);
    }

    /** The part goes from the entry to its place while work begins. */
    void showWork(int part, int place, long duration) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            long arrival = plant.now + Math.min(COMING, duration / 2);
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), site.along(at(place)), arrival);
        }
    }

    /** All parts of a batch go to its place. */
    void showWork(IntQueue batch, int place, long duration) {
        for (int i = 0; i < batch.size(); i++) {
            showWork(batch.get(i), place, duration);
        }
    }

    void showWaiting(int part) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), site.entry(), plant.now);
        }
    }

    /** The part goes from its place to the exit, where it waits. */
    void showDone(int part, int place) {
        if (site != null) {
            plant.view.move(plant.parts, part, plant.now, site, site.along(at(place)), site.exit(), plant.now + GOING);
        }
    }
}
