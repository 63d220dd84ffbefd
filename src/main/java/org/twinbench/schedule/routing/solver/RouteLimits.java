package org.twinbench.schedule.routing.solver;

import java.util.function.BooleanSupplier;
import org.twinbench.schedule.routing.search.Budget;

/**
 * When a search for routes ends, whichever comes first.
 *
 * @param budget how far it cools down by then
 * @param stop asked now and then, from any thread; clocks and people live behind it
 */
public record RouteLimits(Budget budget, BooleanSupplier stop) {
    /** A number of steps, at least 1, rounded up to whole hundreds: the same plan every time. */
    public static RouteLimits ofSteps(long steps) {
        return new RouteLimits(Budget.steps(steps), () -> false);
    }

    /** What remains after some steps, as a whole budget of its own. */
    RouteLimits after(long done) {
        double spent = Math.min(1, budget.spent(done));
        Budget rest = steps -> spent < 1 ? (budget.spent(done + steps) - spent) / (1 - spent) : 1;
        return new RouteLimits(rest, stop);
    }
}
