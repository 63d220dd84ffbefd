package org.twinbench.experiment;

/**
 * How precise a run with a wanted precision became.
 *
 * @param kpi the figure that was watched
 * @param wanted the relative error that was asked for
 * @param reached half-width of the 95 % interval as a share of the mean; NaN if it cannot be told
 * @param met whether the run stopped because it was precise enough, and not at the largest number of replications
 */
public record PrecisionReached(KpiName kpi, double wanted, double reached, boolean met) {
    /** The last part of a message's key: {@code precise}, {@code notPrecise}, or {@code notMeasured}. */
    public String verdict() {
        if (Double.isNaN(reached)) {
            return "notMeasured";
        }
        return met ? "precise" : "notPrecise";
    }
}
