package org.twinbench.sim.factory;

import org.twinbench.model.DistributionSpec;

/** What can be told of a distribution of durations before anything is drawn. */
final class Durations {
    private Durations() {}

    /** The largest of mean, scale or bound in seconds; zero only if every draw is zero. */
    static double reach(DistributionSpec spec) {
        return switch (spec.kind()) {
            case UNIFORM -> spec.si(1);
            case TRIANGULAR -> spec.si(2);
            case NORMAL -> Math.max(spec.si(0), spec.si(1));
            default -> spec.si(0);
        };
    }
}
