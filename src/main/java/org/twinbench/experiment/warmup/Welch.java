package org.twinbench.experiment.warmup;

/**
 * Welch's graphical procedure: the mean over replications, observation by observation, smoothed by a moving average; a
 * reader cuts where the curve has become level (P. D. Welch, The statistical analysis of simulation results, in: The
 * Computer Performance Modeling Handbook, ed. S. Lavenberg, 1983, 268–328; A. M. Law, Simulation Modeling and Analysis,
 * 5th edition, 2015, section 9.5.1).
 */
public final class Welch {
    private Welch() {}

    /** Observation by observation the mean over replications of the same length. */
    public static double[] mean(double[][] replications) {
        double[] mean = new double[replications[0].length];
        for (double[] series : replications) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += series[i] / replications.length;
            }
        }
        return mean;
    }

    /**
     * The moving average over 2w + 1 observations; near the beginning over as many as lie on both sides. Has w values
     * less than the series.
     *
     * @param window w, from 0 and at most a quarter of the length
     */
    public static double[] smooth(double[] series, int window) {
        if (window < 0 || window > series.length / 4) {
            throw new IllegalArgumentException("window " + window + " for " + series.length + " observations");
        }
        double[] sums = new double[series.length + 1];
        for (int i = 0; i < series.length; i++) {
            sums[i + 1] = sums[i] + series[i];
        }
        double[] smooth = new double[series.length - window];
        for (int i = 0; i < smooth.length; i++) {
            int half = Math.min(i, window);
            smooth[i] = (sums[i + half + 1] - sums[i - half]) / (2 * half + 1);
        }
        return smooth;
    }
}
