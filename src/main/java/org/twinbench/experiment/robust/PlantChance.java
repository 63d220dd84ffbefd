package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Place;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.sim.Moments;

/**
 * The chance that a factory model has at the machines of a plan, so that plan and model say the same of a machine: when it fails, how
 * long a repair takes, and how much its process time varies. The durations themselves stay as they are planned.
 *
 * @param uncertainty with what is known of the machines that were found
 * @param missing ids of machines that are not in the model
 * @param simplified ids of machines whose failures are tried more simply than modelled: repairs without waiting for a crew, or the clock
 *     towards a failure only while they work
 */
public record PlantChance(Uncertainty uncertainty, List<String> missing, List<String> simplified) {
    private static final String PROCESS_TIME = "processTime";
    private static final String TIME_TO_FAILURE = "timeToFailure";
    private static final String TIME_TO_REPAIR = "timeToRepair";

    public PlantChance {
        missing = List.copyOf(missing);
        simplified = List.copyOf(simplified);
    }

    /** Whether a scenario is a factory model at all. */
    public static boolean isPlant(Scenario scenario) {
        return scenario.engine().equals("factory");
    }

    /**
     * Looks the machines of a problem up by their ids among the elements of a scenario, and the assets that these drive.
     *
     * @param otherwise what holds for machines that are not there
     * @throws BadInputException if the scenario is none of a factory
     */
    public static PlantChance of(PlanningProblem problem, Scenario scenario, Uncertainty otherwise)
            throws BadInputException {
        if (!isPlant(scenario)) {
            throw new BadInputException(
                    Place.at(scenario.file(), "/engine"), "experiment.robust.notFactory", scenario.engine());
        }
        Uncertainty all = otherwise;
        List<String> missing = new ArrayList<>();
        List<String> simplified = new ArrayList<>();
        for (Machine machine : problem.machines()) {
            Optional<Element> found = element(scenario, machine.id());
            if (found.isPresent()) {
                MachineChance chance = chance(found.get().parameters());
                all = all.with(machine.id(), chance);
                if (chance.failures().isPresent() && isSimplified(found.get().parameters())) {
                    simplified.add(machine.id());
                }
            } else {
                missing.add(machine.id());
            }
        }
        return new PlantChance(all, missing, simplified);
    }

    private static Optional<Element> element(Scenario scenario, String machine) {
        return scenario.elements().stream()
                .filter(each -> each.parameters().containsKey(PROCESS_TIME))
                .filter(each ->
                        each.id().equals(machine) || each.stateId().value().equals(machine))
                .findFirst();
    }

    private static MachineChance chance(Map<String, String> written) {
        Optional<Cycles> cycles = distribution(written, PROCESS_TIME)
                .map(Moments::of)
                .filter(moments -> moments.mean() > 0)
                .map(Cycles::new);
        Optional<Failures> failures = distribution(written, TIME_TO_FAILURE)
                .filter(spec -> Moments.of(spec).mean() > 0)
                .flatMap(busy -> distribution(written, TIME_TO_REPAIR).map(repair -> new Failures(busy, repair)));
        return new MachineChance(cycles, failures);
    }

    private static Optional<DistributionSpec> distribution(Map<String, String> written, String key) {
        return Optional.ofNullable(written.get(key)).flatMap(DistributionSpec::parse);
    }

    private static boolean isSimplified(Map<String, String> written) {
        return !written.getOrDefault("crew", "").isBlank()
                || written.getOrDefault("failureMode", "").equals("calendar");
    }
}
