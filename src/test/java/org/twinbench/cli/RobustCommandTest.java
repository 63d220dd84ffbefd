package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;

class RobustCommandTest {
    private static final String ORDERS = "scenarios/planning/rush-order.json";

    private static CliRun run(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"schedule", ORDERS, "--steps", "1"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return CliRun.of(all);
    }

    @Test
    void theLeastCertainOrdersComeFirstAndTheirBuffersGoBackIntoTheProblem(@TempDir Path folder) throws IOException {
        Path buffered = folder.resolve("buffered.json");

        CliRun run =
                run("--robust", "100", "--mtbf", "8h", "--mttr", "20min", "--buffered", buffered.toString(), "--json");

        JsonNode robust = new ObjectMapper().readTree(run.out()).get("robust");
        assertThat(robust.get("replications").asInt()).isEqualTo(100);
        double before = 0;
        for (JsonNode order : robust.get("orders")) {
            assertThat(order.get("onTime").asDouble()).isGreaterThanOrEqualTo(before);
            before = order.get("onTime").asDouble();
        }
        JsonNode first = robust.get("orders").get(0);
        assertThat(first.get("buffer").asDouble()).isPositive();
        assertThat(robust.get("fragile")).isNotEmpty();
        PlanningProblem earlier = PlanningFiles.read(buffered);
        assertThat(earlier.orders())
                .filteredOn(order -> order.id().equals(first.get("order").asText()))
                .singleElement()
                .satisfies(order -> assertThat(order.due() / 1e6)
                        .isEqualTo(first.get("safeDue").asDouble())
                        .isLessThanOrEqualTo(first.get("due").asDouble()
                                - first.get("buffer").asDouble()));
    }

    @Test
    void printsOrdersAndFragileOperations() {
        CliRun run = run("--robust", "20", "--variation", "triangular(0.9, 1, 1.4)");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("On time", "95 % interval", "Makes late", "SO-4146");
    }

    @Test
    void theFactoryModelSaysWhatItsMachinesDo() throws IOException {
        String plant = "scenarios/plant.json";

        JsonNode calm = new ObjectMapper()
                .readTree(run("--robust", "50", "--variation", "0", "--json").out())
                .get("robust");
        CliRun run = run("--robust", "50", "--variation", "0", "--scenario", plant, "--json");

        JsonNode robust = new ObjectMapper().readTree(run.out()).get("robust");
        assertThat(robust.get("notInScenario")).isEmpty();
        assertThat(robust.get("simplified").toString()).contains("cnc-1");
        assertThat(calm.get("makespan").get("ci95").get(0))
                .isEqualTo(calm.get("makespan").get("ci95").get(1));
        assertThat(robust.get("makespan").get("mean").asDouble())
                .isGreaterThan(calm.get("makespan").get("mean").asDouble());
    }

    @Test
    void machinesThatTheFactoryModelHasNotAreNamed() {
        CliRun run = run("--robust", "5", "--scenario", "scenarios/two-machine-line.json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("not in the scenario", "cnc-1, cnc-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--variation; -0.1; -0.1",
                "--variation; triangular(2, 1, 0); triangular",
                "--variation; 5 min; 5 min",
                "--mtbf; 8h; --mttr",
                "--scenario; scenarios/planning/rush-order.json; rush-order.json",
                "--certainty; 1.5; 1.5"
            })
    void refusesWhatIsNoChance(String option, String value, String said) {
        CliRun run = run("--robust", "10", option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }
}
