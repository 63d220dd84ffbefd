package org.twinbench.schedule.routing.search;

/** How much a search may still do. Given from outside, because a search that reads a clock could not be repeated. */
@FunctionalInterface
public interface Budget {
    /** The part that is spent after so many steps, from 0; the search ends at 1 or more. Never decreases. */
    double spent(long steps);

    /** A number of steps, at least 1: the only budget that gives the same plan every time. */
    static Budget steps(long count) {
        return done -> (double) done / count;
    }
}
