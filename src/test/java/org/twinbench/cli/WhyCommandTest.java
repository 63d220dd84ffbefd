package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WhyCommandTest {
    private static final String ORDERS = "scenarios/planning/rush-order.json";

    @Test
    void aLateOrderIsExplainedToTheSecondAndTwoRemediesAreTried() throws IOException {
        CliRun run = CliRun.of("schedule", ORDERS, "--steps", "1", "--why", "SO-4146", "--json");

        JsonNode why = new ObjectMapper().readTree(run.out()).get("why").get(0);
        double sum = 0;
        for (JsonNode each : why.get("seconds")) {
            sum += each.asDouble();
        }
        assertThat(sum).isEqualTo(why.get("end").asDouble());
        assertThat(why.get("lateness").asDouble()).isPositive();
        assertThat(why.get("chain")).isNotEmpty();
        assertThat(why.get("remedies")).hasSize(2);
        assertThat(why.get("remedies").get(0).get("end").asDouble())
                .isLessThan(why.get("end").asDouble());
    }

    @Test
    void anUnknownOrderIsRefused() {
        CliRun run = CliRun.of("schedule", ORDERS, "--steps", "1", "--why", "SO-9");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("SO-9");
    }
}
