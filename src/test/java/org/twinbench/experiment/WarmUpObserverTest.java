package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.Progress;

/** The proposed warm-up of simulated stations. */
class WarmUpObserverTest {
    @TempDir
    Path folder;

    @Test
    void coursesAreThoseOfTheStationAndDoNotDependOnThreads() throws IOException {
        PreparedScenario prepared = Factories.prepared(Factories.single(folder, "one.json", "1", "40 h"));
        WarmUpAdvice advice = ScenarioRun.adviseWarmUp(prepared, 1, Progress.NONE);
        assertThat(ScenarioRun.adviseWarmUp(prepared, 3, Progress.NONE)).isEqualTo(advice);
        assertThat(advice.runs()).isEqualTo(5);
        assertThat(advice.courses()).extracting(SignalCourse::key).containsExactly("wip", "throughput");
        // M/M/1 with ρ = 0.8: L = ρ/(1 − ρ) = 4 parts, throughput λ = 0.8/s (Kleinrock 1975, section 3.2)
        assertThat(mean(advice.courses().getFirst())).isBetween(3.6, 4.4);
        assertThat(mean(advice.courses().getLast())).isBetween(0.79, 0.81);
        assertThat(advice.seconds().orElseThrow()).isLessThan(20 * 3600.0);
    }

    private static double mean(SignalCourse course) {
        return course.mean().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void anOverloadedStationNeverSettles() throws IOException {
        // λ = 0.8 against μ = 0.5: the queue grows for ever
        PreparedScenario prepared = Factories.prepared(Factories.single(folder, "over.json", "2", "4 h"));
        assertThat(ScenarioRun.adviseWarmUp(prepared, 2, Progress.NONE).seconds())
                .isEmpty();
    }

    @Test
    void whatNothingIsKnownOfHasNoProposal() {
        assertThat(new WarmUpAdvice(0, List.of()).seconds()).isEmpty();
    }
}
