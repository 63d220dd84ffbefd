package org.twinbench.sim.factory;

import org.twinbench.sim.IntQueue;

/**
 * A place that parts go through. A part that is ready leaves as soon as a following block has room; until then it stays
 * where it is and blocks its place there (blocking after service). Waiting blocks get room in the order in which they
 * began to wait.
 */
abstract class Block extends Component {
    final Outlet outlet;
    /** The numbers of the blocks that wait for room here, the longest waiting first. */
    final IntQueue waiting = new IntQueue();

    Block(Setting setting) {
        super(setting);
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

    /** Another block has begun to wait for room here. */
    void awaited() {}

    /** Whether a part that is passed now would not overtake one that waits. */
    final boolean isOpen() {
        return waiting.isEmpty() && hasRoom();
    }
}
