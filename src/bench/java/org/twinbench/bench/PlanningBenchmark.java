package org.twinbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * How long a planner waits, on a planning document and on the same orders five times over: until the first plan, in a process that has
 * planned nothing before, and for the price of one move while a bar is dragged. {@code PlanningBenchmark [FILE]}
 */
public final class PlanningBenchmark {
    private static final int MOVES = 200;

    private PlanningBenchmark() {}

    public static void main(String... args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "scenarios/planning/plant-orders.json");
        PlanningProblem problem = PlanningFiles.read(file);
        measure(problem);
        measure(times(problem, 5));
    }

    private static void measure(PlanningProblem problem) {
        long begin = System.nanoTime();
        PlanFound first = new Planner(problem).first();
        double firstMillis = (System.nanoTime() - begin) / 1e6;
        ShopTiming timing = new ShopTiming(problem);
        int[][] sequences = first.plan().sequences();
        long[] nanos = new long[MOVES];
        for (int i = 0; i < MOVES; i++) {
            long start = System.nanoTime();
            timing.cost(sequences);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%,d operations: first plan %.0f ms (%s), price of a move %.2f ms, slowest of %d %.2f ms%n",
                problem.operations().size(),
                firstMillis,
                first.isFeasible() ? "feasible" : "not feasible",
                nanos[MOVES / 2] / 1e6,
                MOVES,
                nanos[MOVES - 1] / 1e6);
    }

    /** The same orders several times, without what is pinned or released. */
    private static PlanningProblem times(PlanningProblem problem, int copies) {
        List<Order> orders = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            int first = operations.size();
            int firstOrder = orders.size();
            for (Order order : problem.orders()) {
                List<List<Integer>> routings = order.routings().stream()
                        .map(routing -> routing.stream().map(op -> op + first).toList())
                        .toList();
                orders.add(new Order(
                        order.id() + "#" + copy,
                        order.name(),
                        order.product(),
                        order.quantity(),
                        order.priority(),
                        order.release(),
                        order.due(),
                        routings));
            }
            for (Operation op : problem.operations()) {
                List<Precedence> before = op.predecessors().stream()
                        .map(each -> new Precedence(each.operation() + first, each.minLag(), each.maxLag()))
                        .toList();
                operations.add(new Operation(
                        op.index() + first,
                        op.id() + "#" + copy,
                        op.name(),
                        op.order() + firstOrder,
                        op.routing(),
                        before,
                        op.modes(),
                        op.setupState(),
                        op.recipe(),
                        op.size(),
                        op.earliest(),
                        op.interruptible(),
                        Optional.empty()));
            }
        }
        return problem.withOrders(orders, operations).withReleased(Released.none());
    }
}
