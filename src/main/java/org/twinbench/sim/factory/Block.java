package org.twinbench.sim.factory;

import org.twinbench.model.AssetId;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.TimeSampler;

/**
 * A place that parts go through. A part that is ready leaves as soon as a following block has room; until then it stays
 * where it is and blocks its place there (blocking after service). Waiting blocks get room in the order in which they
 * began to wait.
 */
abstract class Block implements EventTarget {
    final Plant plant;
    final int number;
    final String id;
    final AssetId asset;
    final Outlet outlet;
    /** Where the block stands in the model; null if it has no place there, and then its parts are not drawn. */
    final Site site;
    /** The numbers of the blocks that wait for room here, the longest waiting first. */
    final IntQueue waiting = new IntQueue();

    /** What every block is made from. */
    record Setting(Plant plant, int number, Element element, ParameterValues values, Site site) {
        RandomStream stream(String purpose) {
            return plant.streams.of(element.id() + "/" + purpose);
        }

        TimeSampler times(String key) {
            return new TimeSampler(element.id() + "/" + key, values.distribution(key), stream(key));
        }
    }

    Block(Setting setting) {
        plant = setting.plant();
        number = setting.number();
        id = setting.element().id();
        asset = setting.element().stateId();
        site = setting.site();
        String routing = setting.values().has("routing") ? setting.values().text("routing") : "firstFree";
        outlet = new Outlet(this, routing, setting.stream("routing"));
    }

    /** Whether it would take a part now. */
    abstract boolean hasRoom();

    /** A part enters. Only called while it has room. */
    abstract void take(int part);

    /** Whether a part could leave now. */
    abstract boolean hasReady();

    /** Takes out the part that leaves next. Only called while one is ready. */
    abstract int release();

    /** Whether no event of its own can ever give it room: only its parts leaving can. */
    abstract boolean isStuck();

    /** The run begins. */
    abstract void start();

    abstract void resetStatistics();

    /** Its figures from the start of the statistics to now. */
    abstract void report(Figures figures);

    /** A parameter gets a new value while the factory runs. */
    abstract void change(String key, ParameterValues values);

    /** Another block has begun to wait for room here. */
    void awaited() {}

    /** Whether a part that is passed now would not overtake one that waits. */
    final boolean isOpen() {
        return waiting.isEmpty() && hasRoom();
    }

    final long schedule(long delay, int data) {
        return plant.calendar.schedule(plant.now + delay, 0, number, data);
    }
}
