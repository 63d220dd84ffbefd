package org.twinbench.schedule.shop;

import java.util.Arrays;

/** What the operations timed so far draw, so that another starts only when the limit leaves room for it. */
final class PowerProfile {
    private final double limit;
    private long[] from = new long[64];
    private long[] to = new long[64];
    private double[] watts = new double[64];
    private int count;
    private long forgotten;

    PowerProfile(double limit) {
        this.limit = limit;
    }

    void reset() {
        count = 0;
        forgotten = 0;
    }

    /** Nothing is known of the time before; what is timed next starts no earlier. */
    long forgotten() {
        return forgotten;
    }

    void add(long start, long end, double power) {
        if (power == 0 || start == end) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            watts = Arrays.copyOf(watts, 2 * count);
        }
        from[count] = start;
        to[count] = end;
        watts[count++] = power;
    }

    /** Nothing will be asked about the time before: what has ended by then is forgotten. */
    void forget(long time) {
        forgotten = time;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (to[i] > time) {
                from[kept] = from[i];
                to[kept] = to[i];
                watts[kept++] = watts[i];
            }
        }
        count = kept;
    }

    /**
     * When, after a start that would go beyond the limit, it is worth trying again; {@code start} itself if it stays below. The power
     * of an operation alone may exceed the limit; then it waits until nothing else runs.
     */
    long next(long start, long end, double power) {
        double peak = peak(start, end);
        if (peak == 0 || peak + power <= limit * (1 + 1e-12)) {
            return start;
        }
        long soonest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            if (from[i] < end && to[i] > start) {
                soonest = Math.min(soonest, to[i]);
            }
        }
        return soonest;
    }

    /** Most that is drawn at one instant of a stretch; it changes upwards only where something begins. */
    private double peak(long start, long end) {
        double peak = at(start);
        for (int i = 0; i < count; i++) {
            if (from[i] > start && from[i] < end) {
                peak = Math.max(peak, at(from[i]));
            }
        }
        return peak;
    }

    private double at(long time) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            if (from[i] <= time && time < to[i]) {
                sum += watts[i];
            }
        }
        return sum;
    }
}
