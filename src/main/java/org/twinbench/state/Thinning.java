package org.twinbench.state;

import java.util.Arrays;

/**
 * Gathers the points of a channel and keeps about as many as asked for: all if they are few, else the first, lowest,
 * highest and last of each of many equal stretches of time, so that a line drawn through them looks the same
 * (Jugel, Jerzak, Hackenbroich, Markl 2014, "M4: a visualization-oriented time series data aggregation").
 */
final class Thinning {
    private static final int KEPT = 4;

    private final long from;
    private final double bucketTicks;
    private final int most;

    private long[] ticks = new long[64];
    private double[] values = new double[64];
    private int count;
    private boolean overflow;

    /** Per stretch: first, lowest, highest, last; empty where the tick is −1 and {@code used} is false. */
    private final long[] keptTicks;

    private final double[] keptValues;
    private final boolean[] used;

    Thinning(long from, long to, int maxPoints) {
        int buckets = Math.max(1, maxPoints / KEPT);
        this.from = from;
        this.bucketTicks = (to - from + 1.0) / buckets;
        this.most = Math.max(KEPT, maxPoints);
        keptTicks = new long[KEPT * buckets];
        keptValues = new double[KEPT * buckets];
        used = new boolean[buckets];
    }

    /** Ticks between {@code from} and {@code to}, not going back. */
    void add(long tick, double value) {
        keep(tick, value);
        if (count == most) {
            overflow = true;
            return;
        }
        if (count == ticks.length) {
            ticks = Arrays.copyOf(ticks, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        ticks[count] = tick;
        values[count++] = value;
    }

    private void keep(long tick, double value) {
        int bucket = Math.min(used.length - 1, (int) ((tick - from) / bucketTicks));
        int base = KEPT * bucket;
        if (!used[bucket]) {
            used[bucket] = true;
            Arrays.fill(keptTicks, base, base + KEPT, tick);
            Arrays.fill(keptValues, base, base + KEPT, value);
            return;
        }
        if (value < keptValues[base + 1] || Double.isNaN(keptValues[base + 1])) {
            set(base + 1, tick, value);
        }
        if (value > keptValues[base + 2] || Double.isNaN(keptValues[base + 2])) {
            set(base + 2, tick, value);
        }
        set(base + 3, tick, value);
    }

    private void set(int index, long tick, double value) {
        keptTicks[index] = tick;
        keptValues[index] = value;
    }

    Series series(Channel channel) {
        if (!overflow) {
            return new Series(channel, Arrays.copyOf(ticks, count), Arrays.copyOf(values, count));
        }
        long[] thinTicks = new long[keptTicks.length];
        double[] thinValues = new double[keptTicks.length];
        int n = 0;
        for (int bucket = 0; bucket < used.length; bucket++) {
            int base = KEPT * bucket;
            boolean lowFirst = keptTicks[base + 1] <= keptTicks[base + 2];
            int[] order = {base, lowFirst ? base + 1 : base + 2, lowFirst ? base + 2 : base + 1, base + 3};
            for (int i = 0; used[bucket] && i < KEPT; i++) {
                boolean same = i > 0
                        && keptTicks[order[i]] == keptTicks[order[i - 1]]
                        && Double.compare(keptValues[order[i]], keptValues[order[i - 1]]) == 0;
                if (!same) {
                    thinTicks[n] = keptTicks[order[i]];
                    thinValues[n++] = keptValues[order[i]];
                }
            }
        }
        return new Series(channel, Arrays.copyOf(thinTicks, n), Arrays.copyOf(thinValues, n));
    }
}
