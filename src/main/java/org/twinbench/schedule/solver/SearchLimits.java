package org.twinbench.schedule.solver;

import java.util.function.BooleanSupplier;

/**
 * When a search ends, whichever comes first; it always ends when a lower bound is reached.
 *
 * @param steps of each island; {@link Integer#MAX_VALUE} for no limit
 * @param islands searches that go on side by side and exchange their best plans; what they find does not depend on threads
 * @param threads how many of them work at once
 * @param stop asked now and then, from any thread; clocks live behind it
 */
public record SearchLimits(int steps, int islands, int threads, BooleanSupplier stop) {
    public SearchLimits {
        if (steps < 1 || islands < 1 || threads < 1) {
            throw new IllegalArgumentException(steps + " steps, " + islands + " islands, " + threads + " threads");
        }
    }

    /** One island, a number of steps. */
    public static SearchLimits ofSteps(int steps) {
        return new SearchLimits(steps, 1, 1, () -> false);
    }

    /** One island, until somebody says stop. */
    public static SearchLimits until(BooleanSupplier stop) {
        return new SearchLimits(Integer.MAX_VALUE, 1, 1, stop);
    }
}
