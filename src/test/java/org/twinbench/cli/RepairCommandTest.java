package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairCommandTest {
    private static final String ORDERS = "scenarios/planning/two-sites.json";

    @TempDir
    Path folder;

    private String plan;

    @BeforeEach
    void makeThePlan() {
        plan = folder.resolve("plan.json").toString();
        assertThat(CliRun.of("schedule", ORDERS, "--steps", "20", "-o", plan).exitCode())
                .isZero();
    }

    @Test
    void whatHappenedIsRepairedAndTheNewPlanIsValidForTheNewProblem() throws IOException {
        String repaired = folder.resolve("repaired.json").toString();
        String changed = folder.resolve("changed.json").toString();

        CliRun run = CliRun.of(
                "repair",
                ORDERS,
                "--plan",
                plan,
                "--now",
                "2026-01-06T12:30",
                "--event",
                "breakdown shanghai-grinder 5h",
                "--event",
                "rush gear-a 6 3 d",
                "--steps",
                "20",
                "-o",
                repaired,
                "--problem",
                changed,
                "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("feasible").asBoolean()).isTrue();
        assertThat(answer.get("moved").asInt())
                .isPositive()
                .isLessThan(answer.get("operations").asInt());
        assertThat(CliRun.of("schedule", changed, "--check", repaired).exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "breakdown shanghai-grinder, is no event",
        "explosion shanghai-grinder 5h, is no event",
        "breakdown shanghai-grindr 5h, shanghai-grinder",
        "breakdown shanghai-grinder soon, no length of time",
        "absent nobody 5h, no person",
        "material G-999 2026-01-09, no order",
        "material G-201 tomorrow, tomorrow",
        "rush gear-z 4 2d, gear-a",
        "rush gear-a many 2d, no quantity",
        "rush gear-a 4, is no event"
    })
    void whatCannotHaveHappenedIsRefused(String event, String expected) {
        CliRun run = CliRun.of("repair", ORDERS, "--plan", plan, "--event", event);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T08:00", "-3 h", "3000 d"})
    void nothingHappensOutsideOfWhatIsPlanned(String now) {
        CliRun run =
                CliRun.of("repair", ORDERS, "--plan", plan, "--now", now, "--event", "breakdown shanghai-grinder 5h");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(now, "outside of the time that is planned");
    }

    @Test
    void whatCannotBeRepairedIsSaid() {
        CliRun run = CliRun.of(
                "repair", ORDERS, "--plan", plan, "--event", "breakdown shanghai-grinder 900d", "--steps", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Not all can be kept");
    }

    @Test
    void aPromiseNamesTheSiteAndTheDate() throws IOException {
        CliRun run = CliRun.of(
                "promise",
                ORDERS,
                "--plan",
                plan,
                "--product",
                "gear-b",
                "--quantity",
                "4",
                "--due",
                "2026-01-14",
                "--steps",
                "20",
                "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode best = new ObjectMapper().readTree(run.out()).get("answers").get(0);
        assertThat(best.get("inTime").asBoolean()).isTrue();
        assertThat(best.get("site").asText()).isIn("Shanghai", "Suzhou");
    }

    @ParameterizedTest
    @CsvSource({"gear-z, 4, 2026-01-09, gear-a", "gear-a, 0, 2026-01-09, no quantity", "gear-a, 4, soon, soon"})
    void aQuestionThatMakesNoSenseIsRefused(String product, String quantity, String due, String expected) {
        CliRun run = CliRun.of("promise", ORDERS, "--product", product, "--quantity", quantity, "--due", due);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(expected);
    }
}
