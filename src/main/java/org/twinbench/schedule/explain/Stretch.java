package org.twinbench.schedule.explain;

import java.util.List;

/**
 * Some of an order's time that has one cause. Ticks since the start of planning.
 *
 * @param operation which of the order's operations it belongs to
 * @param blockers operations that kept a machine, people or power to themselves, or that a batch waits for; may be empty
 */
public record Stretch(Cause cause, int operation, long from, long to, List<Integer> blockers) {
    public Stretch {
        blockers = List.copyOf(blockers);
    }

    public long length() {
        return to - from;
    }

    /** Whether another goes on where this one ends, for the same reason. */
    boolean continuesIn(Stretch next) {
        return cause == next.cause && operation == next.operation && to == next.from && blockers.equals(next.blockers);
    }

    Stretch until(long end) {
        return new Stretch(cause, operation, from, end, blockers);
    }
}
