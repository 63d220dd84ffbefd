package org.twinbench.experiment;

import org.twinbench.model.Ticks;

/**
 * Says how far simulated time may go at an instant of wall time. A simulation that cannot keep up is not hurried later:
 * lost time stays lost. Slices are as long as about {@value #SLICE_MILLIS} ms of work, so that orders are heard soon.
 */
final class Pacer {
    static final long SLICE_MILLIS = 10;
    private static final long SLICE_NANOS = SLICE_MILLIS * 1_000_000;
    private static final long MOST_LAG_NANOS = 250_000_000;

    private double speed = 1;
    private long anchorTick;
    private long anchorNanos;
    private long slice = Ticks.PER_SECOND;

    /** From now on: simulated seconds per second of wall time; infinite for as fast as possible. */
    void start(long tick, long nanos, double newSpeed) {
        speed = newSpeed;
        anchorTick = tick;
        anchorNanos = nanos;
    }

    /**
     * The tick to advance to from {@code now}; {@code now} itself if it is too early for more: less than a slice of wall
     * time is not worth waking for, and a thread that never rests takes the processor from the picture.
     */
    long target(long now, long nanos) {
        if (Double.isInfinite(speed)) {
            return now + slice;
        }
        long due = due(nanos);
        if (now < due - ticks(MOST_LAG_NANOS)) {
            start(now, nanos - SLICE_NANOS, speed);
            due = due(nanos);
        }
        return due - now < ticks(SLICE_NANOS) ? now : Math.min(due, now + slice);
    }

    private long due(long nanos) {
        return anchorTick + ticks(nanos - anchorNanos);
    }

    /** What simulated time goes by in some wall time. */
    private long ticks(long nanos) {
        return (long) (nanos / 1_000.0 * speed);
    }

    /** Learns how long a slice took, and makes the next shorter or longer. */
    void took(long ticks, long nanos) {
        if (nanos > 2 * SLICE_NANOS) {
            slice = Math.max(1_000, slice / 2);
        } else if (nanos < SLICE_NANOS && ticks >= slice) {
            slice = Math.min(3_600 * Ticks.PER_SECOND, slice * 2);
        }
    }
}
