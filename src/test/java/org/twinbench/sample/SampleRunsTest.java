package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameHash;

/** Every sample gives the same again: on one thread or two, in one go or in many steps, and after a reset. */
class SampleRunsTest {
    private static final long HORIZON = 6 * 3600 * Ticks.PER_SECOND;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().endsWith("experiments"))
                    .filter(file -> !file.getParent().endsWith("planning"))
                    .filter(file -> !file.getParent().endsWith("routing"))
                    .sorted()
                    .toList();
        }
    }

    private static PreparedScenario shortened(Path file) throws IOException {
        PreparedScenario read = PreparedScenario.read(file, Progress.NONE);
        Scenario scenario = read.scenario();
        return read.with(scenario.withRun(Math.min(scenario.horizon(), HORIZON), 0, scenario.seed(), 3));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNumberOfThreadsDoesNotMatter(Path file) throws IOException {
        PreparedScenario prepared = shortened(file);
        RunSummary one = ScenarioRun.execute(prepared, 1, Optional.empty(), Progress.NONE);
        RunSummary two = ScenarioRun.execute(prepared, 2, Optional.empty(), Progress.NONE);

        assertThat(two.recordingHash()).isEqualTo(one.recordingHash());
        assertThat(two.kpis()).isEqualTo(one.kpis());
    }

    /** A reset makes a new simulation of the same scenario; one runs in one go, the other step by step and is asked often. */
    @ParameterizedTest
    @MethodSource("files")
    void resetAndRunEqualsRun(Path file) throws IOException {
        PreparedScenario prepared = shortened(file);
        FrameHash first = new FrameHash();
        Simulation run = prepared.engine().start(prepared.scenario(), prepared.assets(), 0, first);
        run.advanceTo(prepared.scenario().horizon());
        FrameHash again = new FrameHash();
        Simulation reset = prepared.engine().start(prepared.scenario(), prepared.assets(), 0, again);
        for (int step = 1; step <= 50; step++) {
            reset.advanceTo(prepared.scenario().horizon() / 50 * step);
            assertThat(reset.kpis().list()).isNotEmpty();
        }
        reset.advanceTo(prepared.scenario().horizon());

        assertThat(again.hex()).isEqualTo(first.hex());
        assertThat(reset.kpis()).isEqualTo(run.kpis());
    }
}
