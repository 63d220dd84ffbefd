package org.twinbench.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;

/** The chance of a plan taken from a factory model with a machine m0 for a chain of operations there. */
class PlantChanceTest {
    private static final double HOUR = 3600;
    private static final int REPLICATIONS = 4000;

    private static Scenario plant(String id, String parameters) throws BadInputException {
        String text = """
                {
                  "twinbench": 1,
                  "engine": "factory",
                  "horizon": "8 h",
                  "elements": [
                    {"id": "source", "type": "source", "parameters": {"interarrival": "60 s"}, "next": ["%1$s"]},
                    {"id": "%1$s", "type": "machine", "parameters": {%2$s}, "next": ["sink"]},
                    {"id": "sink", "type": "sink"}
                  ]
                }
                """.formatted(id, parameters);
        return ScenarioDocument.parse("plant.json", text, PreparedScenario.descriptions())
                .scenario();
    }

    private static Robustness tried(PlanningProblem problem, PlantChance chance) {
        return PlanTrial.run(
                problem,
                Lines.plan(problem),
                chance.uncertainty(),
                RobustSettings.of(REPLICATIONS, 3, 2),
                Progress.NONE);
    }

    /** From Student's interval of the mean. */
    private static double standardDeviation(Estimate estimate) {
        return estimate.standardError() * Math.sqrt(estimate.n());
    }

    /** A sum of n cycles of mean m and standard deviation s has mean n·m and standard deviation s·√n. */
    @Test
    void anOperationVariesLikeTheSumOfItsCycles() throws IOException {
        PlanningProblem problem = Lines.chain(true, 1e6, 100 * 60, 60);
        Scenario plant = plant("m0", "\"processTime\": \"normal(60 s, 12 s)\"");

        PlantChance chance = PlantChance.of(problem, plant, Uncertainty.none());

        Robustness robustness = tried(problem, chance);
        Estimate hundred = Lines.operation(robustness, 0).time();
        assertThat(6000.0).isBetween(hundred.lo(), hundred.hi());
        assertThat(standardDeviation(hundred)).isCloseTo(12 * Math.sqrt(100), within(5.0));
        assertThat(standardDeviation(Lines.operation(robustness, 1).time())).isCloseTo(12, within(0.5));
        assertThat(chance.missing()).isEmpty();
        assertThat(chance.simplified()).isEmpty();
    }

    @Test
    void aMachineFailsAsInTheModelAndNotAsAllOthers() throws IOException {
        PlanningProblem problem = Lines.chain(true, 1e6, HOUR, 2 * HOUR);
        Uncertainty failing = Uncertainty.none().with(Failures.exponential(HOUR, HOUR));
        String time = "\"processTime\": \"60 s\"";
        String failures = ", \"timeToFailure\": \"exponential(8 h)\", \"timeToRepair\": \"erlang(20 min, 2)\"";

        Robustness never = tried(problem, PlantChance.of(problem, plant("m0", time), failing));
        Robustness seldom = tried(problem, PlantChance.of(problem, plant("m0", time + failures), failing));

        assertThat(never.machines().getFirst().stretch().mean()).isEqualTo(1);
        Estimate stretch = seldom.machines().getFirst().stretch();
        assertThat(1 + 20.0 / (8 * 60)).isBetween(stretch.lo(), stretch.hi());
    }

    @Test
    void machinesThatAreNotThereAreNamedAndHaveTheChanceOfTheOthers() throws IOException {
        PlanningProblem problem = Lines.chain(false, 1e6, HOUR, HOUR);
        Scenario plant = plant("m0", "\"processTime\": \"60 s\"");

        PlantChance chance = PlantChance.of(problem, plant, Uncertainty.variation(0.2));

        assertThat(chance.missing()).containsExactly("m1");
        Robustness robustness = tried(problem, chance);
        assertThat(standardDeviation(Lines.operation(robustness, 0).time())).isZero();
        assertThat(standardDeviation(Lines.operation(robustness, 1).time())).isCloseTo(0.2 * HOUR, within(30.0));
    }

    @Test
    void theOrderBookOfTheSamplePlantFindsItsMachinesThere() throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", "plant-orders.json"));
        Scenario plant = ScenarioDocument.read(Path.of("scenarios", "plant.json"), PreparedScenario.descriptions())
                .scenario();

        PlantChance chance = PlantChance.of(problem, plant, Uncertainty.none());

        assertThat(chance.missing()).isEmpty();
        assertThat(chance.simplified()).contains("cnc-1", "lathe-2").doesNotContain("wash-1");
    }

    @Test
    void aScenarioWithoutMachinesIsRefused() throws IOException {
        PlanningProblem problem = Lines.chain(true, 1e6, HOUR);
        Scenario plant = plant("m0", "\"processTime\": \"60 s\"");
        Scenario traffic = new Scenario(
                "traffic.json",
                plant.name(),
                plant.description(),
                "traffic",
                plant.model(),
                plant.start(),
                plant.horizon(),
                plant.warmUp(),
                plant.seed(),
                plant.replications(),
                plant.parameters(),
                plant.elements(),
                plant.interventions());

        assertThatThrownBy(() -> PlantChance.of(problem, traffic, Uncertainty.none()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("experiment.robust.notFactory"));
    }
}
