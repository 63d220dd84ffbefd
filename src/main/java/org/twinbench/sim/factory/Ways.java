package org.twinbench.sim.factory;

/** Sends each part its own way: says among which of the following blocks it may choose. */
@FunctionalInterface
interface Ways {
    /** The blocks that a part may go to, the first with room wins; the same array for the same part until it has left. */
    Block[] of(int part);

    /** The part that was next has left. */
    default void passed() {}
}
