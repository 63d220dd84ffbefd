package org.twinbench.model;

/** Simulated time: a {@code long} count of microseconds since the start of the scenario. */
public final class Ticks {
    /** Ticks in one second. */
    public static final long PER_SECOND = 1_000_000;

    private Ticks() {}

    /** The nearest tick to a time in seconds. @throws ArithmeticException beyond ±292 000 years or if not a number */
    public static long ofSeconds(double seconds) {
        double ticks = Math.rint(seconds * PER_SECOND);
        if (!(Math.abs(ticks) < 0x1p63)) {
            throw new ArithmeticException("no such instant: " + seconds + " s");
        }
        return (long) ticks;
    }

    /** The time of a tick in seconds. */
    public static double toSeconds(long ticks) {
        return ticks / (double) PER_SECOND;
    }
}
