package org.twinbench.experiment.robust;

import org.twinbench.model.DistributionSpec;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** Reads chance as planners write it: plain numbers and times stand for the usual distributions around them. */
public final class UncertaintyText {
    private static final double SHORTEST = 1;

    private UncertaintyText() {}

    /**
     * How much longer work takes than planned, without failures.
     *
     * @param text standard deviation over mean (log-normal around the planned time), or a distribution of the factor
     */
    public static Uncertainty variation(String text) throws UnfitValueException {
        DistributionSpec factor = new ParameterType.Random(Unit.ONE, 0).read(text);
        return factor.kind() == DistributionSpec.Kind.CONSTANT
                ? Uncertainty.variation(factor.si(0))
                : Uncertainty.of(factor);
    }

    /**
     * Failures of machines.
     *
     * @param busy mean busy time between failures (exponential), at least 1 s, or its distribution
     * @param repair mean time of a repair (exponential), or its distribution
     */
    public static Failures failures(String busy, String repair) throws UnfitValueException {
        DistributionSpec between = new ParameterType.Random(Unit.HOUR, SHORTEST).read(busy);
        DistributionSpec repairs = new ParameterType.Random(Unit.MINUTE, 0).read(repair);
        return new Failures(exponential(between), exponential(repairs));
    }

    private static DistributionSpec exponential(DistributionSpec spec) {
        return spec.kind() == DistributionSpec.Kind.CONSTANT
                ? new DistributionSpec(DistributionSpec.Kind.EXPONENTIAL, spec.arguments())
                : spec;
    }
}
