package org.twinbench.experiment;

import java.util.List;
import org.twinbench.sim.Kpis;

/** Says after how many replications to stop. Asked in the order of the replications, so threads make no difference. */
public sealed interface StopRule {
    /** The largest number of replications, from 1. */
    int most();

    /** Whether the replications so far, 0…n−1 in order, are enough. */
    boolean isEnough(List<Kpis> soFar);

    /** Stops after a number of replications, from 1. */
    record Count(int most) implements StopRule {
        @Override
        public boolean isEnough(List<Kpis> soFar) {
            return soFar.size() >= most;
        }
    }

    /**
     * Stops as soon as the mean of a figure is precise enough: the sequential procedure of A. M. Law, Simulation
     * Modeling and Analysis, 5th edition, 2015, section 9.4.1. The half-width of the 95 % interval may be at most
     * γ/(1 + γ) of the estimate, so that the error against the true mean is at most γ of it.
     *
     * @param kpi the figure
     * @param relative γ, above 0
     * @param least smallest number of replications, from 2; the source advises 10
     * @param most largest number, at which it stops whatever is reached
     */
    record Precision(KpiName kpi, double relative, int least, int most) implements StopRule {
        /** As many as the source advises to begin with. */
        public static final int ADVISED_LEAST = 10;

        public Precision {
            if (!(relative > 0) || least < 2 || most < least) {
                throw new IllegalArgumentException(relative + " with " + least + " to " + most + " replications");
            }
        }

        @Override
        public boolean isEnough(List<Kpis> soFar) {
            return soFar.size() >= most || soFar.size() >= least && isMet(soFar);
        }

        /** Whether the mean over these replications is as precise as wanted. */
        public boolean isMet(List<Kpis> replications) {
            return kpi.estimate(replications).relativeHalfWidth() <= relative / (1 + relative);
        }
    }
}
