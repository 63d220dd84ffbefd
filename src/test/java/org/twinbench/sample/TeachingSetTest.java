package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.model.Progress;

/** What the teaching scenarios promise in their descriptions, against the theory that these name. */
class TeachingSetTest {
    private static final double PER_HOUR = 1 / 3600.0;
    private static final double TIMES_95 = 1.5; // three standard errors are about one and a half half-widths at 95 %

    private static RunSummary run(String file) throws IOException {
        PreparedScenario prepared = PreparedScenario.read(Path.of("scenarios", "teaching", file), Progress.NONE);
        return ScenarioRun.execute(prepared, 2, Optional.empty(), Progress.NONE);
    }

    private static Estimate whole(RunSummary run, String key) {
        return run.kpis().stream()
                .filter(kpi -> kpi.asset().isEmpty() && kpi.key().equals(key))
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    private static Estimate at(RunSummary run, String asset, String key) {
        return run.kpis().stream()
                .filter(kpi -> kpi.key().equals(key)
                        && kpi.asset().filter(a -> a.value().equals(asset)).isPresent())
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    private static void isTheory(Estimate estimate, double theory) {
        assertThat(estimate.mean()).isCloseTo(theory, within(TIMES_95 * estimate.halfWidth95()));
    }

    /** Five M/M/1 queues in a row with ρ = 0.9 (Jackson 1957): 9 parts each, 10 minutes each. */
    @Test
    void pushIsARowOfQueues() throws IOException {
        RunSummary run = run("push.json");

        isTheory(whole(run, "throughput"), 54 * PER_HOUR);
        isTheory(whole(run, "wip.mean"), 45);
        isTheory(whole(run, "leadTime.mean"), 3000);
    }

    /** w / (w + W₀ − 1) of the pace with w = 16 and W₀ = 5 (Hopp and Spearman, Factory Physics, section 7.3.3). */
    @Test
    void conwipIsThePracticalWorstCase() throws IOException {
        RunSummary run = run("conwip.json");

        isTheory(whole(run, "throughput"), 48 * PER_HOUR);
        isTheory(whole(run, "leadTime.mean"), 1200);
        assertThat(whole(run, "wip.max").mean()).isEqualTo(16);
    }

    @Test
    void kanbanNeverHasMorePartsThanCards() throws IOException {
        RunSummary run = run("kanban.json");

        assertThat(whole(run, "wip.max").mean()).isLessThanOrEqualTo(20);
        assertThat(whole(run, "throughput").mean()).isBetween(45 * PER_HOUR, 52 * PER_HOUR);
    }

    /** The rope lets parts in while less than 12 minutes are on it; the last one may exceed that by its minute. */
    @Test
    void theRopeKeepsTheBufferOfTheDrum() throws IOException {
        RunSummary run = run("dbr.json");

        assertThat(at(run, "rope", "load.max").mean()).isLessThanOrEqualTo(780);
        assertThat(at(run, "assembly-3", "utilisation").mean()).isGreaterThan(0.8);
    }
}
