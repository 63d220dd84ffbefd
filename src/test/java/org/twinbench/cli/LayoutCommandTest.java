package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plant of the sample model: its order book has the places of the machines written out, and the model shows them. */
class LayoutCommandTest {
    private static final String ORDERS = "scenarios/planning/plant-orders.json";
    private static final String MODEL = "models/assembly-hall.glb";

    @TempDir
    Path folder;

    private static JsonNode planned(String... more) throws IOException {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"schedule", ORDERS, "--steps", "1", "--json"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        CliRun run = CliRun.of(arguments);
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void waysOfTheModelAreTheWaysOfTheOrderBookToAFewSeconds() throws IOException {
        JsonNode written = planned();
        JsonNode shown = planned("--layout", MODEL, "--transport-speed", "0.8 m/s", "--transport-fixed", "60 s");
        JsonNode slow = planned("--layout", MODEL, "--transport-fixed", "2 h");

        assertThat(shown.get("makespan").asDouble())
                .isCloseTo(written.get("makespan").asDouble(), within(30.0));
        assertThat(slow.get("lateOrders").asInt())
                .isGreaterThan(written.get("lateOrders").asInt());
    }

    @Test
    void aModelOfAnotherPlantIsRefused() {
        CliRun run = CliRun.of("schedule", "scenarios/planning/two-sites.json", "--layout", MODEL, "--steps", "1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(MODEL, "does not stand in the model");
    }
}
