package org.twinbench.schedule.explain;

import java.util.Optional;
import org.twinbench.schedule.Assignment;

/**
 * When an operation's order lets it start, and what decides that. Ticks.
 *
 * @param predecessor the operation that it has to wait for longest; empty if it is the first
 * @param predecessorEnd its end; 0 if there is none
 * @param arrival with the transport to the machine
 * @param settled with the time that has to pass
 * @param release of the order
 * @param material when its material is there
 */
record Readiness(
        Optional<Assignment> predecessor,
        long predecessorEnd,
        long arrival,
        long settled,
        long release,
        long material) {
    long ready() {
        return Math.max(settled, Math.max(release, material));
    }
}
