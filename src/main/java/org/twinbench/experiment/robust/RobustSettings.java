package org.twinbench.experiment.robust;

/**
 * How a plan is tried.
 *
 * @param replications how often, from 1
 * @param seed plans that are tried with the same seed meet the same chance, operation by operation and machine by machine
 * @param threads how many replications run at the same time; the results do not depend on it
 * @param certainty share of the replications that the proposed buffers shall cover, between 0 and 1
 * @param keepStarts whether nothing may start before its planned start; otherwise work moves up where it can
 */
public record RobustSettings(int replications, long seed, int threads, double certainty, boolean keepStarts) {
    public static final double USUAL_CERTAINTY = 0.9;

    public RobustSettings {
        if (replications < 1 || threads < 1 || !(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException(
                    replications + " replications on " + threads + " threads for " + certainty);
        }
    }

    public static RobustSettings of(int replications, long seed, int threads) {
        return new RobustSettings(replications, seed, threads, USUAL_CERTAINTY, false);
    }

    public RobustSettings keepingStarts() {
        return new RobustSettings(replications, seed, threads, certainty, true);
    }
}
