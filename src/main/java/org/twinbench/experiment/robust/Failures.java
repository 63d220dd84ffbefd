package org.twinbench.experiment.robust;

import java.util.List;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/**
 * How a machine breaks down: the clock towards a failure runs while it processes, and what is interrupted goes on after the repair.
 *
 * @param timeToFailure busy time between failures
 * @param timeToRepair how long it then stands, in its open hours where the work may pause
 */
public record Failures(DistributionSpec timeToFailure, DistributionSpec timeToRepair) {
    public Failures {
        if (timeToFailure.kind() == DistributionSpec.Kind.CONSTANT && !(timeToFailure.si(0) > 0)) {
            throw new IllegalArgumentException("failures every " + timeToFailure);
        }
    }

    /**
     * Both exponential.
     *
     * @param meanBusy mean busy time between failures, s, greater than 0
     * @param meanRepair mean time of a repair, s, at least 0
     */
    public static Failures exponential(double meanBusy, double meanRepair) {
        if (!(meanBusy > 0) || !(meanRepair >= 0)) {
            throw new IllegalArgumentException("failures every " + meanBusy + " s, repaired in " + meanRepair + " s");
        }
        return new Failures(mean(meanBusy), mean(meanRepair));
    }

    private static DistributionSpec mean(double seconds) {
        return new DistributionSpec(DistributionSpec.Kind.EXPONENTIAL, List.of(new Quantity(seconds, Unit.SECOND)));
    }
}
