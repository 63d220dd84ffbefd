package org.twinbench.experiment;

/**
 * How often something happened in independent replications.
 *
 * @param hits in how many, 0…n
 * @param n number of replications, from 1
 */
public record Proportion(int hits, int n) {
    /** Normal quantile of 0.975. */
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (n < 1 || hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
    }

    /** The share, 0…1. */
    public double share() {
        return (double) hits / n;
    }

    /** The lower end of the 95 % score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927). */
    public double lo() {
        return Math.max(0, center() - halfWidth());
    }

    /** The upper end of the 95 % score interval. */
    public double hi() {
        return Math.min(1, center() + halfWidth());
    }

    private double center() {
        return (share() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double halfWidth() {
        double p = share();
        return Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    }
}
