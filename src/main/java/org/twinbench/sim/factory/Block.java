package org.twinbench.sim.factory;

import org.twinbench.sim.IntQueue;

/**
 * A place that parts go through. A part that is ready leaves as soon as a following block has room; until then it stays
 * where it is and blocks its place there (blocking after service). Waiting blocks get room in the order in which they
 * began to wait.
 */
abstract class Block extends Component {
    static final Block[] NONE = {};

    final Outlet outlet;
    /** Whether cards of gates come back here. */
    boolean returnsCards;
    /** The numbers of the blocks that wait for room here, the longest waiting first. */
    final IntQueue waiting = new IntQueue();

    Block(Setting setting) {
        super(setting);
        outlet = new Outlet(this, setting.values(), setting.stream("routing"));
    }

    /** Whether it would take a part now. */
    abstract boolean hasRoom();

    /** A part enters. Only called while it has room. */
    abstract void take(int part);

    /** A part enters from another block; for blocks to which that makes a difference. */
    void takeFrom(Block from, int part) {
        take(part);
    }

    /** The part that {@link #release} would take out, for blocks whose parts go ways of their own. */
    int nextPart() {
        throw new IllegalStateException(id + " does not sort its parts");
    }

    /** Whether a part could leave now. */
    abstract boolean hasReady();

    /** Takes out the part that leaves next. Only called while one is ready. */
    abstract int release();

    /** Whether no event of its own can ever give it room: only its parts leaving can. */
    abstract boolean isStuck();

    /** Whether room was kept behind it for the part that it passes on. */
    boolean keepsRoom() {
        return false;
    }

    /** The blocks without which it can neither pass a part on nor begin with one; none if it waits for no room. */
    Block[] waitsFor() {
        return outlet.isWaiting ? outlet.awaited() : NONE;
    }

    /** Another block has begun to wait for room here. */
    void awaited() {}

    /** Whether a part from another block that is passed now finds room and overtakes none that waits. */
    boolean isOpen(Block from) {
        return waiting.isEmpty() && hasRoom();
    }

    /** Which of the {@link #waiting} blocks may pass a part now, by its place in the queue; −1 if none. */
    int admitted() {
        return !waiting.isEmpty() && hasRoom() ? 0 : -1;
    }
}
