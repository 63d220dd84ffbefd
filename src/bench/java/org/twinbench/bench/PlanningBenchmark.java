package org.twinbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * How long a planner waits: until the first plan is there and priced, from when the document is read, and, in time of the processor, for
 * the price of one move while a bar is dragged. With {@code WHICH}, one of {@code 1 5 5x}, only the document as it is, its orders in five fortnights, or five times at
 * once, in a process that has planned nothing before. {@code PlanningBenchmark [FILE [WHICH]]}
 */
public final class PlanningBenchmark {
    private static final int MOVES = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PlanningBenchmark() {}

    public static void main(String... args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "scenarios/planning/plant-orders.json");
        for (String which : args.length > 1 ? List.of(args[1]) : List.of("1", "5", "5x")) {
            measure(which, problem(file, which));
        }
    }

    private static PlanningProblem problem(Path file, String which) throws IOException {
        return switch (which) {
            case "5" -> OrderBook.of(file, 5, 14, 28);
            case "5x" -> OrderBook.of(file, 5, 0, 28);
            default -> PlanningFiles.read(file);
        };
    }

    private static void measure(String what, PlanningProblem problem) {
        long begin = System.nanoTime();
        long beginCpu = THREADS.getCurrentThreadCpuTime();
        PlanFound first = new Planner(problem).first();
        double firstMillis = (System.nanoTime() - begin) / 1e6;
        double firstCpu = (THREADS.getCurrentThreadCpuTime() - beginCpu) / 1e6;
        ShopTiming timing = new ShopTiming(problem);
        int[][] sequences = first.plan().sequences();
        long[] nanos = new long[MOVES];
        for (int i = 0; i < MOVES; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            timing.cost(sequences);
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s, %,d operations: first plan %.0f ms, of them %.0f ms of the processor (%s), price of a move %.2f ms, slowest of %d %.2f ms%n",
                what,
                problem.operations().size(),
                firstMillis,
                firstCpu,
                first.isFeasible() ? "feasible" : "not feasible",
                nanos[MOVES / 2] / 1e6,
                MOVES,
                nanos[MOVES - 1] / 1e6);
    }
}
