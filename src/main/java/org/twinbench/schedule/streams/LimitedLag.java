package org.twinbench.schedule.streams;

/** That an operation has to start at most so many ticks, and the transport, after the end of another. */
record LimitedLag(int before, int after, long most) {
    /** Ticks by which it starts too late. */
    static long excess(LimitedLag lag, PlannedOperation before, PlannedOperation after, long transport) {
        return Math.max(0, after.start() - before.end() - transport - lag.most());
    }
}
