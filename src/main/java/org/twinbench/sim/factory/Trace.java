package org.twinbench.sim.factory;

/**
 * Sees what happens to single parts, for their genealogy. Parts are named by their serial numbers, which count from 0 in
 * the order of creation and are never used twice in a run ({@link Parts#serial}).
 */
interface Trace {
    /** Looks away. */
    Trace NONE = new Trace() {};

    /** A part of a kind came into the factory at a block. */
    default void created(long tick, long serial, int kind, Component at) {}

    /** A part entered a block. */
    default void entered(long tick, long serial, Component block) {}

    /** Work on a part was completed; it may be of another kind since. */
    default void processed(long tick, long serial, int kind, Component at) {}

    /** A part became a component of another, or was packed into it. */
    default void joined(long tick, long serial, long into, Component at) {}

    /** A part came out of another: disassembled, unpacked. */
    default void parted(long tick, long serial, long from, Component at) {}

    /** A part was found good or bad. */
    default void inspected(long tick, long serial, boolean good, Component at) {}

    /** A part left the factory. */
    default void finished(long tick, long serial, Component at) {}
}
