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
        return new Estimate(mean, quantile(n, UPPER) * new StandardDeviation().evaluate(measured) / Math.sqrt(n), n);
    }

    /**
     * Half the width of the interval at another level.
     *
     * @param confidence probability that the interval covers the mean, between 0 and 1
     */
    public double halfWidth(double confidence) {
        return n < 2 ? Double.NaN : halfWidth95 / quantile(n, UPPER) * quantile(n, (1 + confidence) / 2);
    }

    private static double quantile(int n, double probability) {
        return new TDistribution(null, n - 1).inverseCumulativeProbability(probability);
    }

    /** The standard error of the mean; NaN from fewer than two values. */
    public double standardError() {
        return n < 2 ? Double.NaN : halfWidth95 / quantile(n, UPPER);
    }

    /** Half the width at 95 % as a share of the mean; infinite for a mean of 0 that is not certain, NaN if unknown. */
    public double relativeHalfWidth() {
        return halfWidth95 == 0 ? 0 : halfWidth95 / Math.abs(mean);
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
