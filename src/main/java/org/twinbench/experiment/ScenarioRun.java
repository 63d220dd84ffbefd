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
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;

/** Executes a prepared scenario with all its replications: the one service behind the command line and the window. */
public final class ScenarioRun {
    private static final double NANOS_PER_SECOND = 1e9;

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
        boolean isNew = folder.isPresent() && Files.notExists(folder.get().path());
        try {
            return executeInto(prepared, threads, folder, progress);
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
            PreparedScenario prepared, int threads, Optional<RunFolder> folder, Progress progress) throws IOException {
        Scenario scenario = prepared.scenario();
        Instant started = Instant.now();
        long cpuBefore = processCpu();
        try (FirstReplication first = new FirstReplication(scenario.horizon(), recordingFile(folder))) {
            Replications.Result result = Replications.run(
                    prepared.engine(), scenario, prepared.assets(), scenario.replications(), threads, first, progress);
            String hash = first.complete();
            RunSummary summary = new RunSummary(
                    RunSummary.programVersion(),
                    scenario,
                    hash,
                    Ticks.toSeconds(scenario.horizon()),
                    result.list().stream()
                            .mapToLong(Replications.Replication::events)
                            .sum(),
                    (processCpu() - cpuBefore) / NANOS_PER_SECOND,
                    started,
                    Instant.now(),
                    prepared.hashes(),
                    result.estimates());
            if (folder.isPresent()) {
                folder.get().keep(first.file().orElseThrow(), summary);
            }
            return summary;
        }
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
