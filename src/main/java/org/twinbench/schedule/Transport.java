package org.twinbench.schedule;

import java.util.Arrays;

/** Times of transport between machines, ticks. */
public final class Transport {
    private final long[][] ticks;

    /** @param ticks from, to; a square of the number of machines */
    public Transport(long[][] ticks) {
        this.ticks = Arrays.stream(ticks).map(long[]::clone).toArray(long[][]::new);
    }

    /** Everything is where it is needed at once. */
    public static Transport none(int machines) {
        return new Transport(new long[machines][machines]);
    }

    public long ticks(int from, int to) {
        return ticks[from][to];
    }

    public boolean isNone() {
        return Arrays.stream(ticks).allMatch(row -> Arrays.stream(row).allMatch(each -> each == 0));
    }
}
