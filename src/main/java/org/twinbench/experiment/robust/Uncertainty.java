package org.twinbench.experiment.robust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/**
 * What a plan does not know: how long work will really take, and when machines break down.
 *
 * @param factor what the planned duration of an operation is multiplied by, a pure number such as {@code triangular(0.9, 1, 1.4)}
 * @param factorOf by id of a machine: another factor
 * @param failures of all machines; empty if none breaks down
 * @param failuresOf by id of a machine: other failures
 */
public record Uncertainty(
        DistributionSpec factor,
        Map<String, DistributionSpec> factorOf,
        Optional<Failures> failures,
        Map<String, Failures> failuresOf) {
    public Uncertainty {
        factorOf = Map.copyOf(factorOf);
        failuresOf = Map.copyOf(failuresOf);
    }

    /** All takes as long as it is planned. */
    public static Uncertainty none() {
        return of(DistributionSpec.constant(pure(1)));
    }

    /** One factor for all operations, and no failures. */
    public static Uncertainty of(DistributionSpec factor) {
        return new Uncertainty(factor, Map.of(), Optional.empty(), Map.of());
    }

    /**
     * Durations with a log-normal distribution around the planned ones.
     *
     * @param coefficient standard deviation over mean, at least 0
     */
    public static Uncertainty variation(double coefficient) {
        if (!(coefficient >= 0)) {
            throw new IllegalArgumentException("coefficient of variation " + coefficient);
        }
        return of(new DistributionSpec(DistributionSpec.Kind.LOGNORMAL, List.of(pure(1), pure(coefficient))));
    }

    /** The same with failures of all machines. */
    public Uncertainty with(Failures ofAll) {
        return new Uncertainty(factor, factorOf, Optional.of(ofAll), failuresOf);
    }

    /** The same with other failures of one machine. */
    public Uncertainty with(String machine, Failures own) {
        Map<String, Failures> all = new HashMap<>(failuresOf);
        all.put(machine, own);
        return new Uncertainty(factor, factorOf, failures, all);
    }

    DistributionSpec factorAt(String machine) {
        return factorOf.getOrDefault(machine, factor);
    }

    Optional<Failures> failuresAt(String machine) {
        return Optional.ofNullable(failuresOf.get(machine)).or(() -> failures);
    }

    private static Quantity pure(double value) {
        return new Quantity(value, Unit.ONE);
    }
}
