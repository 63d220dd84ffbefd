package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.RecordingFile;

/** The analysis names the three problems that were planted in the sample, nothing else, and none once they are mended. */
class BadLayoutTest {
    @TempDir
    Path folder;

    private record Outcome(RunSummary run, Set<String> causes) {
        double figure(String key) {
            return run.kpis().stream()
                    .filter(kpi -> kpi.asset().isEmpty() && kpi.key().equals(key))
                    .mapToDouble((KpiEstimate kpi) -> kpi.estimate().mean())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The causes as {@code key element}, without which machine is the bottleneck. */
    private Outcome outcome(String file, long seed) throws IOException {
        PreparedScenario read = PreparedScenario.read(Path.of("scenarios", file), Progress.NONE);
        Scenario scenario = read.scenario();
        PreparedScenario prepared =
                read.with(scenario.withRun(scenario.horizon(), scenario.warmUp(), seed, scenario.replications()));
        RunFolder kept = new RunFolder(folder.resolve(file + seed));
        RunSummary run = ScenarioRun.execute(
                prepared, new StopRule.Count(scenario.replications()), 2, Optional.of(kept), Progress.NONE);
        try (RecordingFile recording = kept.recording()) {
            Set<String> causes = RunAnalysis.of(run, recording).causes().stream()
                    .filter(cause -> !cause.message().key().startsWith("analysis.cause.bottleneck"))
                    .map(cause -> cause.message().key().substring("analysis.cause.".length()) + " "
                            + cause.message().values().getFirst())
                    .collect(Collectors.toSet());
            return new Outcome(run, causes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 1, 2})
    void namesTheThreePlantedProblems(long seed) throws IOException {
        assertThat(outcome("bad-layout.json", seed).causes())
                .containsExactlyInAnyOrder(
                        "noBuffer press-1", "slowTransport to-presses", "workers assembly-3", "workers assembly-4");
    }

    @Test
    void namesNoneOfThemWhenTheyAreMended() throws IOException {
        Outcome bad = outcome("bad-layout.json", 42);
        Outcome repaired = outcome("bad-layout-repaired.json", 42);

        assertThat(repaired.causes()).isEmpty();
        assertThat(repaired.figure("throughput")).isGreaterThan(1.05 * bad.figure("throughput"));
        assertThat(repaired.figure("leadTime.mean")).isLessThan(bad.figure("leadTime.mean") / 2);
    }
}
