package org.twinbench.sim.factory;

/** What events of the calendar concern: a block, or the run itself. */
interface EventTarget {
    /** An event of the target is due; {@code data} is what it was scheduled with. */
    void happen(int data);
}
