package org.twinbench.experiment;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * A mean over independent replications with its 95 % confidence interval by Student's t.
 *
 * @param halfWidth95 half the width of the interval; NaN from fewer than two values
 * @param n number of values that were no NaN
 */
public record Estimate(double mean, double halfWidth95, int n) {
    private static final double UPPER = 0.975;

    /** The estimate from one value per replication; values that are NaN were not measured and do not count. */
    public static Estimate of(double... values) {
        double[] measured = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int n = measured.length;
        double mean = new Mean().evaluate(measured);
        if (n < 2) {
            return new Estimate(mean, Double.NaN, n);
        }
        double t = new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER);
        return new Estimate(mean, t * new StandardDeviation().evaluate(measured) / Math.sqrt(n), n);
    }

    /** The lower end of the interval. */
    public double lo() {
        return mean - halfWidth95;
    }

    /** The upper end of the interval. */
    public double hi() {
        return mean + halfWidth95;
    }
}
