package org.twinbench.sim;

/** Count, mean, spread and extremes of observations, by Welford's recurrence (Technometrics 4(3), 1962). */
public final class Tally {
    private long count;
    private double mean;
    private double squares;
    private double min;
    private double max;

    public Tally() {
        reset();
    }

    public void add(double value) {
        count++;
        double delta = value - mean;
        mean += delta / count;
        squares += delta * (value - mean);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Forgets all observations. */
    public void reset() {
        count = 0;
        mean = 0;
        squares = 0;
        min = Double.POSITIVE_INFINITY;
        max = Double.NEGATIVE_INFINITY;
    }

    public long count() {
        return count;
    }

    /** NaN without observations. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The sample standard deviation, with n − 1; NaN with fewer than two observations. */
    public double standardDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    /** NaN without observations. */
    public double min() {
        return count == 0 ? Double.NaN : min;
    }

    /** NaN without observations. */
    public double max() {
        return count == 0 ? Double.NaN : max;
    }
}
