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
 * @param failures of all machines; empty if none breaks down
 * @param machines by id those of which more is known
 */
public record Uncertainty(DistributionSpec factor, Optional<Failures> failures, Map<String, MachineChance> machines) {
    public Uncertainty {
        machines = Map.copyOf(machines);
    }

    /** All takes as long as it is planned. */
    public static Uncertainty none() {
        return of(DistributionSpec.constant(pure(1)));
    }

    /** One factor for all operations, and no failures. */
    public static Uncertainty of(DistributionSpec factor) {
        return new Uncertainty(factor, Optional.empty(), Map.of());
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
        return new Uncertainty(factor, Optional.of(ofAll), machines);
    }

    /** The same with other failures of one machine. */
    public Uncertainty with(String machine, Failures own) {
        return with(machine, new MachineChance(Optional.empty(), Optional.of(own)));
    }

    /** The same with what is known of one machine. */
    Uncertainty with(String machine, MachineChance own) {
        Map<String, MachineChance> all = new HashMap<>(machines);
        all.put(machine, own);
        return new Uncertainty(factor, failures, all);
    }

    /** @param duration planned, ticks */
    DistributionSpec factorAt(String machine, long duration) {
        return Optional.ofNullable(machines.get(machine))
                .flatMap(MachineChance::cycles)
                .map(cycles -> cycles.factor(duration))
                .orElse(factor);
    }

    Optional<Failures> failuresAt(String machine) {
        return machines.containsKey(machine) ? machines.get(machine).failures() : failures;
    }

    private static Quantity pure(double value) {
        return new Quantity(value, Unit.ONE);
    }
}
