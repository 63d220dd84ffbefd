package org.twinbench.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.search.RouteSearch;

/**
 * Gaps to the best known plans of Solomon's and CVRPLIB's instances, one thread, CPU seconds. Arguments: folder with the
 * instances and, in it or above it, {@code best-known.json}; seconds for each; a pattern of names (regular expression); seed.
 */
public final class RoutingBenchmark {
    private RoutingBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/routing/solomon");
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 10;
        String pattern = args.length > 2 ? args[2] : ".*";
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        JsonNode known = new ObjectMapper().readTree(bestKnown(folder).toFile());
        Totals totals = new Totals();
        System.out.println("instance  vehicles (best)  distance  best known  gap %  seconds to best  million steps");
        for (Path file : instances(folder, pattern)) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            totals.add(solve(file, name, known.path(name), seconds, seed));
        }
        totals.print();
    }

    private static Path bestKnown(Path folder) {
        Path beside = folder.resolve("best-known.json");
        return Files.exists(beside) ? beside : folder.resolveSibling("best-known.json");
    }

    private static List<Path> instances(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .replaceFirst("\\.[^.]*$", "")
                            .matches(pattern))
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Row solve(Path file, String name, JsonNode known, double seconds, long seed) throws IOException {
        RoutingProblem problem = RoutingReader.read(file);
        long start = cpuNanos();
        RouteSearch search = new RouteSearch(problem, seed, steps -> (cpuNanos() - start) / 1e9 / seconds);
        double toBest = 0;
        long stepOfBest = 0;
        while (search.advance()) {
            if (search.stepOfBest() != stepOfBest) {
                stepOfBest = search.stepOfBest();
                toBest = (cpuNanos() - start) / 1e9;
            }
        }
        PlanFigures figures = PlanFigures.of(problem, search.best());
        boolean reached = !known.has("vehicles")
                || figures.vehicles() <= known.path("vehicles").asInt();
        double gap = 100 * (figures.metres() / known.path("cost").asDouble() - 1);
        System.out.printf(
                Locale.ROOT,
                "%-12s %3d (%s)%s %10.2f %10.2f %6.2f %6.1f %6.2f%n",
                name,
                figures.vehicles(),
                known.has("vehicles") ? known.path("vehicles").asText() : "-",
                figures.unserved() > 0 ? " NOT ALL SERVED" : reached ? "" : "*",
                figures.metres(),
                known.path("cost").asDouble(),
                gap,
                toBest,
                search.steps() / 1e6);
        return new Row(reached && figures.unserved() == 0, gap);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private record Row(boolean vehiclesReached, double gap) {}

    private static final class Totals {
        private int count;
        private int reached;
        private double gaps;
        private double gapsWhereReached;

        void add(Row row) {
            count++;
            gaps += row.gap();
            if (row.vehiclesReached()) {
                reached++;
                gapsWhereReached += row.gap();
            }
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "%d instances: best known vehicles on %d (%.0f %%); mean gap %.2f %%, %.2f %% where reached%n",
                    count,
                    reached,
                    100.0 * reached / count,
                    gaps / count,
                    gapsWhereReached / Math.max(1, reached));
        }
    }
}
