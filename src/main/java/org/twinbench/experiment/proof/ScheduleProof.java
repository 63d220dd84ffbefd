package org.twinbench.experiment.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRow;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.jobshop.io.JobShopText;
import org.twinbench.schedule.planner.PlainShop;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/** The known answers of scheduling beside what the planner finds. */
public final class ScheduleProof {
    /** The key under which it is asked for. */
    public static final String KEY = "schedule";

    private static final double EXACT = 1e-9;

    private ScheduleProof() {}

    /**
     * Runs the classical cases, and those instances of the literature whose files are in a folder.
     *
     * @param files folder with job shops in the usual benchmark text, found by their names at any depth; empty for none
     * @param clock gives each instance its time anew; a search also ends when it reaches a lower bound
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static ProofResult run(long seed, Optional<Path> files, Supplier<BooleanSupplier> clock, Progress progress)
            throws IOException {
        List<ProofRow> rows = new ArrayList<>();
        progress.report(0, Message.of("proof.schedule.classical"));
        for (ClassicalCases.Answer each : new ClassicalCases(seed).answers()) {
            rows.add(new ProofRow(
                    each.name(), each.figure(), each.source(), each.expected(), Estimate.of(each.measured()), EXACT));
        }
        Map<String, Path> found = files.isPresent() ? instances(files.get()) : Map.of();
        int done = 0;
        for (Map.Entry<String, Path> instance : found.entrySet()) {
            progress.checkCancelled();
            progress.report(++done / (found.size() + 1.0), Message.of("proof.schedule.instance", instance.getKey()));
            rows.add(row(instance.getKey(), instance.getValue(), seed, clock.get(), progress));
        }
        return new ProofResult(KEY, rows);
    }

    private static Map<String, Path> instances(Path folder) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> {
                String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
                if (ClassicalCases.literature().containsKey(name)) {
                    found.putIfAbsent(name, file);
                }
            });
        }
        return found;
    }

    private static ProofRow row(String name, Path file, long seed, BooleanSupplier clock, Progress progress)
            throws IOException {
        double[] known = ClassicalCases.literature().get(name);
        AtomicBoolean reached = new AtomicBoolean();
        SearchLimits untilBest =
                SearchLimits.until(() -> reached.get() || clock.getAsBoolean() || progress.cancelled());
        PlanFound found = new Planner(PlainShop.problem(JobShopText.read(file)))
                .solve(
                        seed,
                        Optional.empty(),
                        untilBest,
                        better -> reached.set(Ticks.toSeconds(better.figures().makespan()) <= known[0]));
        double makespan = Ticks.toSeconds(found.figures().makespan());
        return new ProofRow(
                Message.of("proof.schedule.shop", name),
                Message.of("proof.schedule.makespan"),
                Message.of("proof.schedule.literature"),
                known[0],
                Estimate.of(makespan),
                known[1] * known[0] + EXACT);
    }
}
