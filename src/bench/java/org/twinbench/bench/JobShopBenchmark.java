package org.twinbench.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;
import org.twinbench.schedule.jobshop.io.JobShopText;
import org.twinbench.schedule.planner.PlainShop;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/**
 * Job-shop instances of a folder, on one thread, with the same processor time for each and, if asked, for CP-SAT with one worker: {@code
 * JobShopBenchmark FOLDER [seconds] [names, comma separated, or *] [rival]}. Prints a Markdown table; every plan is judged by the
 * independent checker.
 */
public final class JobShopBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Best known makespans, from ScheduleOpt/benchmarks (2026). */
    private static final Map<String, Integer> BEST_KNOWN = bestKnown(
            "ft06 55 ft10 930 ft20 1165 la01 666 la16 945 la21 1046 la29 1152 la36 1268 la37 1397 la38 1196 la39 1233 la40 1222"
                    + " orb01 1059 swv01 1407 ta01 1231 ta11 1357 ta21 1642 ta31 1764 ta41 2005 ta51 2760 ta71 5464"
                    + " mk01 40 mk02 26 mk03 204 mk04 60 mk05 172 mk06 57 mk07 139 mk08 523 mk09 307 mk10 193");

    private JobShopBenchmark() {}

    private static Map<String, Integer> bestKnown(String pairs) {
        Map<String, Integer> known = new LinkedHashMap<>();
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            known.put(words[i], Integer.parseInt(words[i + 1]));
        }
        return known;
    }

    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 60;
        List<String> names = args.length > 2 && !args[2].equals("*") ? List.of(args[2].split(",", -1)) : List.of();
        boolean rival = args.length > 3 && args[3].equals("rival");
        if (rival) {
            Loader.loadNativeLibraries();
        }
        System.out.println(
                "| instance | best known | Twinbench | gap % | s to best |" + (rival ? " CP-SAT | gap % |" : ""));
        System.out.println("|---|---:|---:|---:|---:|" + (rival ? "---:|---:|" : ""));
        List<Double> gaps = new ArrayList<>();
        for (Path file : files(folder, names)) {
            row(JobShopText.read(file), seconds, rival, gaps);
        }
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        System.out.printf(Locale.ROOT, "mean gap %.3f %% over %d instances%n", 100 * mean, gaps.size());
    }

    private static List<Path> files(Path folder, List<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> names.isEmpty() || names.contains(name(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".fjs", "");
    }

    private static void row(JobShop shop, double seconds, boolean rival, List<Double> gaps) {
        long begin = SYSTEM.getProcessCpuTime();
        double[] toBest = new double[1];
        PlanningProblem problem = PlainShop.problem(shop);
        PlanFound found = new Planner(problem)
                .solve(
                        1,
                        Optional.empty(),
                        SearchLimits.until(() -> since(begin) >= seconds),
                        better -> toBest[0] = since(begin));
        if (!PlanChecker.check(problem, found.plan()).isEmpty()) {
            throw new IllegalStateException("a plan that breaks rules: " + shop.name());
        }
        long makespan = found.figures().makespan() / Ticks.PER_SECOND;
        Integer known = BEST_KNOWN.get(shop.name());
        if (known != null) {
            gaps.add(makespan / (double) known - 1);
        }
        String line = String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %.1f |",
                shop.name(),
                known,
                makespan,
                gap(makespan, known),
                toBest[0]);
        if (rival) {
            long its = cpSat(shop, seconds);
            line += String.format(Locale.ROOT, " %d | %s |", its, gap(its, known));
        }
        System.out.println(line);
    }

    private static double since(long cpuBegin) {
        return (SYSTEM.getProcessCpuTime() - cpuBegin) / 1e9;
    }

    private static String gap(long makespan, Integer known) {
        return known == null ? "" : String.format(Locale.ROOT, "%.2f", 100.0 * makespan / known - 100);
    }

    /** The usual model: an interval for each operation, optional ones for choices, no overlap on machines. */
    private static long cpSat(JobShop shop, double seconds) {
        CpModel model = new CpModel();
        long horizon = shop.choices().stream()
                .mapToLong(choices ->
                        choices.stream().mapToInt(Choice::duration).max().orElse(0))
                .sum();
        List<List<IntervalVar>> lanes = new ArrayList<>();
        for (int m = 0; m < shop.machines(); m++) {
            lanes.add(new ArrayList<>());
        }
        IntVar makespan = model.newIntVar(0, horizon, "makespan");
        for (List<List<Choice>> job : shop.jobs()) {
            IntVar before = null;
            for (List<Choice> choices : job) {
                IntVar start = model.newIntVar(0, horizon, "");
                IntVar end = model.newIntVar(0, horizon, "");
                if (before != null) {
                    model.addGreaterOrEqual(start, before);
                }
                choices(model, choices, start, end, lanes);
                before = end;
            }
            model.addGreaterOrEqual(makespan, before);
        }
        lanes.forEach(model::addNoOverlap);
        model.minimize(makespan);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        long begin = SYSTEM.getProcessCpuTime();
        Thread watch = Thread.ofPlatform().daemon().start(() -> stopAfter(solver, begin, seconds));
        solver.solve(model);
        watch.interrupt();
        return Math.round(solver.objectiveValue());
    }

    /** CP-SAT has a limit for the clock on the wall only; this one is for processor time. */
    private static void stopAfter(CpSolver solver, long cpuBegin, double seconds) {
        try {
            while (since(cpuBegin) < seconds) {
                Thread.sleep(100);
            }
            solver.stopSearch();
        } catch (InterruptedException e) {
            // it was done before
            Thread.currentThread().interrupt();
        }
    }

    private static void choices(
            CpModel model, List<Choice> choices, IntVar start, IntVar end, List<List<IntervalVar>> lanes) {
        List<Literal> chosen = new ArrayList<>();
        for (Choice choice : choices) {
            if (choices.size() == 1) {
                lanes.get(choice.machine())
                        .add(model.newIntervalVar(start, LinearExpr.constant(choice.duration()), end, ""));
                return;
            }
            Literal isChosen = model.newBoolVar("");
            chosen.add(isChosen);
            lanes.get(choice.machine())
                    .add(model.newOptionalIntervalVar(
                            start, LinearExpr.constant(choice.duration()), end, isChosen, ""));
        }
        model.addExactlyOne(chosen);
    }
}
