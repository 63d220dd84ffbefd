package org.twinbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;

/**
 * A hundred replications of a scenario, ten times as long, on one thread and on two: best wall times of turns, the gain,
 * the processor time, and whether recording hash and figures are the same. Argument: a scenario; default the assembly hall.
 */
public final class ReplicationsBenchmark {
    private static final int REPLICATIONS = 100;
    private static final int ROUNDS = 3;
    /** Ten times the scenario's horizon, so that the threads and not their start are measured. */
    private static final int LONGER = 10;

    private ReplicationsBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "scenarios/assembly-hall.json");
        PreparedScenario read = PreparedScenario.read(file, Progress.NONE);
        Scenario scenario = read.scenario();
        PreparedScenario prepared = read.with(
                scenario.withRun(LONGER * scenario.horizon(), scenario.warmUp(), scenario.seed(), REPLICATIONS));
        double[] cpu = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] best = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        boolean same = true;
        RunSummary first = null;
        for (int round = 0; round < ROUNDS; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                long begin = System.nanoTime();
                RunSummary run = ScenarioRun.execute(
                        prepared, new StopRule.Count(REPLICATIONS), threads, Optional.empty(), Progress.NONE);
                best[threads - 1] = Math.min(best[threads - 1], (System.nanoTime() - begin) * 1e-9);
                cpu[threads - 1] = Math.min(cpu[threads - 1], run.cpuSeconds());
                first = first == null ? run : first;
                same &= run.recordingHash().equals(first.recordingHash())
                        && run.kpis().equals(first.kpis())
                        && run.events() == first.events();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d replications of %s, %,d events: %.2f s on 1 thread, %.2f s on 2, %.2f times faster"
                        + " (wanted: at least 1.7); processor time %.2f and %.2f s; same hash and figures: %s%n",
                REPLICATIONS,
                file,
                first.events(),
                best[0],
                best[1],
                best[0] / best[1],
                cpu[0],
                cpu[1],
                same ? "yes" : "no");
    }
}
