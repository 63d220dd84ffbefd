package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Assets;
import org.twinbench.model.LocalText;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.SimulationException;

/** Replications say how far they are, stop when told to, and pass on what stopped one of them. */
class ReplicationsTest {
    /** Keeps what is reported, and cancels once so many reports came. */
    private static final class Watcher implements Progress {
        private final List<Double> fractions = new ArrayList<>();
        private final int patience;

        Watcher(int patience) {
            this.patience = patience;
        }

        @Override
        public synchronized void report(double fraction, Message what) {
            fractions.add(fraction);
        }

        @Override
        public synchronized boolean cancelled() {
            return fractions.size() >= patience;
        }
    }

    private static Scenario scenario(Map<String, String> parameters) {
        LocalText name = LocalText.of("pulses");
        OffsetDateTime start = OffsetDateTime.parse("2026-01-05T06:00:00Z");
        long horizon = Ticks.ofSeconds(1_000);
        return new Scenario(
                "pulse.json",
                name,
                name,
                "pulse",
                Optional.empty(),
                start,
                horizon,
                0,
                1,
                4,
                parameters,
                List.of(),
                List.of());
    }

    private static Replications.Result run(Map<String, String> parameters, int threads, Progress progress) {
        return Replications.run(
                new PulseEngine(), scenario(parameters), Assets.NONE, 4, threads, Replications.Observer.NONE, progress);
    }

    @Test
    void progressOnlyGrowsAndEndsAtOne() {
        for (int threads = 1; threads <= 3; threads++) {
            Watcher watcher = new Watcher(Integer.MAX_VALUE);
            assertThat(run(Map.of(), threads, watcher).list()).hasSize(4);
            assertThat(watcher.fractions)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo(1.0);
        }
    }

    @Test
    void cancellingStopsEveryThread() {
        for (int threads = 1; threads <= 3; threads++) {
            Watcher watcher = new Watcher(20);
            int count = threads;
            assertThatThrownBy(() -> run(Map.of(), count, watcher)).isInstanceOf(CancellationException.class);
            assertThat(watcher.fractions).hasSize(20);
        }
    }

    @Test
    void theReasonWhyOneStoppedReachesTheCaller() {
        assertThatThrownBy(() -> run(Map.of("breakAt", "30"), 2, Progress.NONE))
                .isInstanceOf(SimulationException.class);
    }

    @Test
    void furtherReplicationsGoOnWhereTheFirstEnded(@TempDir Path folder) throws IOException {
        PreparedScenario prepared = Factories.prepared(Factories.single(folder, "one.json", "1", "1 h"));
        List<Kpis> all = Replications.more(prepared, 0, 7, 2, Progress.NONE).kpis();
        assertThat(Replications.more(prepared, 3, 7, 1, Progress.NONE).kpis()).isEqualTo(all.subList(3, 7));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void aRuleStopsAtTheSameReplicationOnAnyThreads(@TempDir Path folder) throws IOException {
        PreparedScenario prepared = Factories.prepared(Factories.single(folder, "one.json", "1", "1 h"));
        StopRule rule = new StopRule.Precision(KpiName.parse("leadTime.mean"), 0.08, 4, 200);
        List<List<Kpis>> runs = new ArrayList<>();
        for (int threads = 1; threads <= 4; threads++) {
            Replications.Result result = Replications.run(
                    prepared.engine(),
                    prepared.scenario(),
                    prepared.assets(),
                    rule,
                    threads,
                    Replications.Observer.NONE,
                    Progress.NONE);
            runs.add(result.kpis());
        }
        List<Kpis> first = runs.getFirst();
        assertThat(first).hasSizeBetween(5, 199);
        assertThat(runs).allMatch(first::equals);
        assertThat(rule.isEnough(first.subList(0, first.size() - 1))).isFalse();
    }
}
