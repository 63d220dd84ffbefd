package org.twinbench.experiment.robust;

import java.util.List;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Moments;

/**
 * The time that a machine of a factory model needs for one part. An operation of a plan is as many such cycles as fit into its planned
 * duration; they vary independently, so that long operations vary less in proportion than short ones.
 *
 * @param part mean, s, greater than 0, and variation of one cycle
 */
record Cycles(Moments part) {
    Cycles {
        if (!(part.mean() > 0)) {
            throw new IllegalArgumentException("cycles of " + part.mean() + " s");
        }
    }

    /**
     * What the duration of an operation is multiplied by: log-normal with mean 1, and with the squared coefficient of variation of a
     * sum of n independent cycles, c²/n.
     *
     * @param duration planned, ticks
     */
    DistributionSpec factor(long duration) {
        double cycles = Math.max(1, Ticks.toSeconds(duration) / part.mean());
        return new DistributionSpec(
                DistributionSpec.Kind.LOGNORMAL, List.of(pure(1), pure(Math.sqrt(part.variation() / cycles))));
    }

    private static Quantity pure(double value) {
        return new Quantity(value, Unit.ONE);
    }
}
