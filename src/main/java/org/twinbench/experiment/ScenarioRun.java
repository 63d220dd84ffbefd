package org.twinbench.experiment;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;

/** Executes a prepared scenario with all its replications: the one service behind the command line and the window. */
public final class ScenarioRun {
    private static final double NANOS_PER_SECOND = 1e9;
    /** Replications whose courses are sampled: the least that Welch's procedure asks for (Law 2015, section 9.5.1). */
    private static final int SAMPLED = 5;

    private ScenarioRun() {}

    /**
     * Runs every replication; the figures and the hash do not depend on {@code threads}.
     *
     * @param threads how many replications run at the same time, at least 1
     * @param folder where to keep the recording of replication 0 and the summary; nothing is written if empty
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     * @throws org.twinbench.sim.SimulationException if the model cannot go on; the folder is as before after any exception
     */
    public static RunSummary execute(
            PreparedScenario prepared, int threads, Optional<RunFolder> folder, Progress progress) throws IOException {
        StopRule rule = new StopRule.Count(prepared.scenario().replications());
        return execute(prepared, rule, threads, folder, progress);
    }

    /** The same, and keeps in the folder what happened to each part of replication 0. */
    public static RunSummary traced(
            PreparedScenario prepared, StopRule rule, int threads, RunFolder folder, Progress progress)
            throws IOException {
        return execute(prepared, rule, threads, Optional.of(folder), true, progress);
    }

    /** The same with as many replications as a rule wants; the summary's scenario says how many these were. */
    public static RunSummary execute(
            PreparedScenario prepared, StopRule rule, int threads, Optional<RunFolder> folder, Progress progress)
            throws IOException {
        return execute(prepared, rule, threads, folder, false, progress);
    }

    private static RunSummary execute(
            PreparedScenario prepared,
            StopRule rule,
            int threads,
            Optional<RunFolder> folder,
            boolean traced,
            Progress progress)
            throws IOException {
        boolean isNew = folder.isPresent() && Files.notExists(folder.get().path());
        try {
            return executeInto(prepared, rule, threads, folder, traced, progress);
        } finally {
            if (isNew) {
                removeIfEmpty(folder.get().path());
            }
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        boolean empty;
        try (Stream<Path> content = Files.list(folder)) {
            empty = content.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private static RunSummary executeInto(
            PreparedScenario prepared,
            StopRule rule,
            int threads,
            Optional<RunFolder> folder,
            boolean traced,
            Progress progress)
            throws IOException {
        Scenario scenario = prepared.scenario();
        Instant started = Instant.now();
        long cpuBefore = processCpu();
        // Frames cost time. Replication 0 makes them for its hash anyway; more of them only serve the report.
        int sampled = folder.isPresent() ? Math.min(SAMPLED, rule.most()) : 1;
        WarmUpObserver warmUp = new WarmUpObserver(scenario, sampled);
        try (FirstReplication first = new FirstReplication(scenario, recordingFile(folder), traced)) {
            Replications.Result result = Replications.run(
                    prepared.engine(), scenario, prepared.assets(), rule, threads, first.and(warmUp), progress);
            String hash = first.complete();
            int count = result.list().size();
            RunSummary summary = new RunSummary(
                    RunSummary.programVersion(),
                    scenario.withReplications(count),
                    hash,
                    Ticks.toSeconds(scenario.horizon()),
                    result.events(),
                    (processCpu() - cpuBefore) / NANOS_PER_SECOND,
                    started,
                    Instant.now(),
                    prepared.hashes(),
                    result.estimates(),
                    new RunQuality(reached(rule, result), warmUp.advice(count)));
            if (folder.isPresent()) {
                folder.get().keep(first.file().orElseThrow(), first.traceFile(), summary);
            }
            return summary;
        }
    }

    private static Optional<PrecisionReached> reached(StopRule rule, Replications.Result result) {
        if (!(rule instanceof StopRule.Precision precision)) {
            return Optional.empty();
        }
        double reached = precision.kpi().estimate(result.kpis()).relativeHalfWidth();
        return Optional.of(
                new PrecisionReached(precision.kpi(), precision.relative(), reached, precision.isMet(result.kpis())));
    }

    /** The warm-up that a few replications of a scenario propose; the scenario's own is not looked at. */
    public static WarmUpAdvice adviseWarmUp(PreparedScenario prepared, int threads, Progress progress) {
        WarmUpObserver observer = new WarmUpObserver(prepared.scenario(), SAMPLED);
        Replications.run(
                prepared.engine(), prepared.scenario(), prepared.assets(), SAMPLED, threads, observer, progress);
        return observer.advice(SAMPLED);
    }

    private static Optional<Path> recordingFile(Optional<RunFolder> folder) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path path = folder.get().path();
        Files.createDirectories(path);
        return Optional.of(path.resolve("." + UUID.randomUUID() + ".twr.part"));
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
