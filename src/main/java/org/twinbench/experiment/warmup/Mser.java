package org.twinbench.experiment.warmup;

/**
 * The marginal standard error rule: leave out as much of the beginning as makes the confidence interval of the mean of
 * the rest narrowest (K. P. White, An effective truncation heuristic for bias reduction in simulation output,
 * Simulation 69(6), 1997, 323–334). MSER-5 applies it to means of five observations each (K. P. White, M. J. Cobb,
 * S. C. Spratt, A comparison of five steady-state truncation heuristics, Winter Simulation Conference 2000, 755–760).
 */
public final class Mser {
    private static final int FIVE = 5;
    private static final int FEWEST = 10;
    private static final int LEFT = 5;

    private Mser() {}

    /** MSER-5 of a series; observations that fill no batch of five at the end are not used. */
    public static Truncation five(double[] series) {
        return of(series, FIVE);
    }

    /** Whether a series is long enough for {@link #five}. */
    public static boolean isEnough(int observations) {
        return observations / FIVE >= FEWEST;
    }

    /**
     * The rule on means of batches: minimises Σ(zⱼ − z̄)²/(m − d)² over the number d of batches left out. The last few
     * means may agree by chance, so at least five remain (K. Hoad, S. Robinson, R. Davies, Automating warm-up length
     * estimation, Journal of the Operational Research Society 61(9), 2010, 1389–1403).
     *
     * @param batch number of observations per batch, from 1
     * @throws IllegalArgumentException if the series fills fewer than ten batches
     */
    public static Truncation of(double[] series, int batch) {
        double[] means = batchMeans(series, batch);
        int m = means.length;
        if (m < FEWEST) {
            throw new IllegalArgumentException(series.length + " observations are too few for batches of " + batch);
        }
        double[] errors = squaredErrors(means);
        int best = 0;
        for (int d = 1; d <= m - LEFT; d++) {
            best = errors[d] < errors[best] ? d : best;
        }
        return new Truncation(best * batch, errors[best], best <= m / 2);
    }

    /** By the number of values left out at the beginning: the sum of squares about the mean over the count squared. */
    private static double[] squaredErrors(double[] values) {
        double[] errors = new double[values.length];
        double mean = 0;
        double squares = 0;
        for (int d = values.length - 1; d >= 0; d--) {
            double n = values.length - d;
            double delta = values[d] - mean;
            mean += delta / n;
            squares += delta * (values[d] - mean);
            errors[d] = squares / (n * n);
        }
        return errors;
    }

    /** Means of consecutive batches. */
    static double[] batchMeans(double[] series, int batch) {
        double[] means = new double[series.length / batch];
        for (int j = 0; j < means.length; j++) {
            double sum = 0;
            for (int i = j * batch; i < (j + 1) * batch; i++) {
                sum += series[i];
            }
            means[j] = sum / batch;
        }
        return means;
    }
}
