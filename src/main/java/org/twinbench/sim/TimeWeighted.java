package org.twinbench.sim;

/**
 * Mean and maximum over time of a level that changes in steps. The integral is kept in level·ticks: sums of whole
 * numbers stay exact up to 2^53, so that Little's law can be checked without rounding.
 */
public final class TimeWeighted {
    private long start;
    private long since;
    private double level;
    private double max;
    private double integral;

    /** The level changes to a value at a tick, not before the last one. */
    public void set(long now, double newLevel) {
        integral += level * (now - since);
        since = now;
        level = newLevel;
        max = Math.max(max, newLevel);
    }

    /** Forgets the past; the level stays. */
    public void reset(long now) {
        start = now;
        since = now;
        max = level;
        integral = 0;
    }

    public double level() {
        return level;
    }

    /** The highest level since the reset. */
    public double max() {
        return max;
    }

    /** The integral since the reset in level·ticks. */
    public double integral(long now) {
        return integral + level * (now - since);
    }

    /** The mean since the reset; NaN over no time. */
    public double mean(long now) {
        return integral(now) / (now - start);
    }
}
