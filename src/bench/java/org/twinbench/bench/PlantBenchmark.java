package org.twinbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;

/**
 * One replication of a simulated year of the plant, first without a recording, then with one, then with a trace of every
 * part too: wall times, their ratios, events a second, and the size of what is kept. Arguments: hours, default 8760; a scenario, default the plant.
 */
public final class PlantBenchmark {
    private static final int SECONDS_PER_HOUR = 3600;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private PlantBenchmark() {}

    public static void main(String[] args) throws IOException {
        long hours = args.length > 0 ? Long.parseLong(args[0]) : 8760;
        Path file = Path.of(args.length > 1 ? args[1] : "scenarios/plant.json");
        PreparedScenario read = PreparedScenario.read(file, Progress.NONE);
        Scenario scenario = read.scenario();
        PreparedScenario year = read.with(
                scenario.withRun(hours * SECONDS_PER_HOUR * Ticks.PER_SECOND, scenario.warmUp(), scenario.seed(), 1));
        double bare = seconds(year, Optional.empty(), false, hours);
        Path folder = Files.createTempDirectory("plant");
        try {
            double recorded = seconds(year, Optional.of(new RunFolder(folder)), false, hours);
            System.out.printf(Locale.ROOT, "with recording %.2f times the time (wanted: at most 2)%n", recorded / bare);
            double traced = seconds(year, Optional.of(new RunFolder(folder)), true, hours);
            System.out.printf(Locale.ROOT, "with a trace %.2f times the time of a recording%n", traced / recorded);
        } finally {
            delete(folder);
        }
    }

    private static double seconds(PreparedScenario prepared, Optional<RunFolder> folder, boolean traced, long hours)
            throws IOException {
        long begin = System.nanoTime();
        StopRule once = new StopRule.Count(1);
        RunSummary run = traced
                ? ScenarioRun.traced(prepared, once, 1, folder.orElseThrow(), Progress.NONE)
                : ScenarioRun.execute(prepared, once, 1, folder, Progress.NONE);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        System.out.printf(
                Locale.ROOT,
                "%,d h %s: %.2f s, %,d events, %.2f M events/s%s%n",
                hours,
                traced
                        ? "with recording and trace"
                        : folder.isPresent()
                                ? "with recording"
                                : "without recording (wanted for 8,760 h: at most 20 s)",
                seconds,
                run.events(),
                run.events() / seconds * 1e-6,
                folder.isPresent()
                        ? String.format(
                                Locale.ROOT, ", %.0f MB", size(folder.get().path()))
                        : "");
        return seconds;
    }

    private static double size(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes / BYTES_PER_MEGABYTE;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
