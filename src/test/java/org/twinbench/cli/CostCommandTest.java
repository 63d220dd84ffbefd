package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCommandTest {
    private static final String ORDERS = "scenarios/planning/rush-order.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("schedule", ORDERS, "--json"));
        words.addAll(List.of(more));
        return MAPPER.readTree(CliRun.of(words.toArray(String[]::new)).out());
    }

    private static BigDecimal sum(JsonNode terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode term : terms) {
            sum = sum.add(term.path("cost").decimalValue());
        }
        return sum;
    }

    @Test
    void theTermsAddUpToTheScoreAndTheDearestComeFirst() throws IOException {
        JsonNode plan = json("--steps", "1", "--costs");

        JsonNode explained = plan.get("explained");
        String cost = plan.get("score").asText().replaceFirst("0hard/-(.*)soft", "$1");
        assertThat(explained.get("hard").asLong()).isZero();
        assertThat(explained.get("cost").decimalValue().movePointRight(3)).isEqualByComparingTo(cost);
        assertThat(sum(explained.get("terms")))
                .isEqualByComparingTo(explained.get("cost").decimalValue());
        for (JsonNode term : explained.get("terms")) {
            assertThat(term.get("cost").decimalValue())
                    .isEqualByComparingTo(
                            plan.get("costs").get(term.get("key").asText()).decimalValue());
            List<BigDecimal> dearest = new ArrayList<>();
            term.get("dearest").forEach(match -> dearest.add(match.get("cost").decimalValue()));
            assertThat(dearest).hasSizeBetween(1, 10).isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void aLateOrderIsPricedByItsHours() throws IOException {
        JsonNode terms = json("--steps", "1", "--costs").get("explained").get("terms");

        JsonNode late = terms.get(0);
        assertThat(late.get("key").asText()).isEqualTo("tardiness");
        JsonNode worst = late.get("dearest").get(0);
        assertThat(worst.get("unit").asText()).isEqualTo("h");
        assertThat(worst.get("operations")).hasSize(1);
        assertThat(worst.get("machine").asText()).isNotEmpty();
        assertThat(worst.get("cost").asDouble() / worst.get("amount").asDouble())
                .as("whole hundreds for each hour, by priority")
                .satisfies(rate ->
                        assertThat(Math.abs(rate / 100 - Math.rint(rate / 100))).isLessThan(1e-3));
    }

    @Test
    void aCheckedPlanIsExplainedToo(@TempDir Path folder) throws IOException {
        String file = folder.resolve("plan.json").toString();
        JsonNode made = json("--steps", "1", "--costs", "-o", file);

        JsonNode checked = json("--check", file, "--costs");
        JsonNode again = json("--from", file, "--steps", "0", "--costs");

        assertThat(checked.get("valid").asBoolean()).isTrue();
        assertThat(checked.get("explained")).isEqualTo(made.get("explained"));
        assertThat(again.get("explained")).isEqualTo(made.get("explained"));
        assertThat(json("--check", file).has("explained")).isFalse();
    }

    @Test
    void printsEachTermWithItsAmounts() {
        CliRun run = CliRun.of("schedule", ORDERS, "--steps", "1", "--costs");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("tardiness: ", "makespan: ", "of the cost, from", "Amount");
    }
}
