package org.twinbench.schedule;

import java.util.Arrays;
import org.twinbench.model.Ticks;

/**
 * What electricity costs when, and how much may be drawn at once.
 *
 * @param from ticks at which a price begins to hold, ascending, the first at 0
 * @param perJoule the prices, in the unit of all costs
 * @param limit greatest total power of the operations, W; infinite if there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tariff(long[] from, double[] perJoule, double limit) {
    public Tariff {
        if (from.length == 0 || from[0] != 0 || from.length != perJoule.length) {
            throw new IllegalArgumentException("tariff with " + from.length + " steps, " + perJoule.length + " prices");
        }
    }

    /** Electricity is free and plenty. */
    public static Tariff free() {
        return new Tariff(new long[] {0}, new double[] {0}, Double.POSITIVE_INFINITY);
    }

    public boolean isLimited() {
        return Double.isFinite(limit);
    }

    public boolean isFree() {
        return Arrays.stream(perJoule).allMatch(price -> price == 0);
    }

    /** The step that holds at an instant. */
    public int step(long time) {
        int index = Arrays.binarySearch(from, time);
        return index >= 0 ? index : Math.max(0, -index - 2);
    }

    /** The price of one watt from {@code begin} to {@code end}, ticks. */
    public double perWatt(long begin, long end) {
        double sum = 0;
        long time = begin;
        for (int i = step(begin); time < end; i++) {
            long next = i + 1 < from.length ? Math.min(end, from[i + 1]) : end;
            sum += (next - time) * perJoule[i];
            time = next;
        }
        return sum / Ticks.PER_SECOND;
    }
}
