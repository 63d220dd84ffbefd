package org.twinbench.schedule.solver;

/**
 * The best sequences of a search.
 *
 * @param hard score: 0, or negative if something is violated
 * @param soft score: negative cost
 * @param steps done by all islands until the end or, for what is told on the way, by the island that found it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Found(int[][] sequences, long hard, long soft, long steps) {
    /** Whether this is better than another; not if they are equal. */
    public boolean isBetterThan(Found other) {
        return hard > other.hard || hard == other.hard && soft > other.soft;
    }
}
