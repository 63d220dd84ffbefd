package org.twinbench.schedule.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/**
 * Orders that cannot be planned together, while all of them but any one can: what is left after everything was taken away that is not
 * needed for the contradiction (the deletion filter of Chinneck and Dravnieks 1991, by halves first). Whether orders can be planned is
 * asked of a short search, so a set may be larger than it has to be, but what it says is true of every plan that was tried.
 */
public final class Conflict {
    private static final int STEPS = 30;

    private final PlanningProblem problem;
    private final Progress progress;
    private int tried;

    private Conflict(PlanningProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
    }

    /**
     * The smallest set that was found, as indices of orders; empty if everything can be planned.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static List<Integer> smallest(PlanningProblem problem, Progress progress) {
        return new Conflict(problem, progress).smallest();
    }

    private List<Integer> smallest() {
        List<Integer> kept = IntStream.range(0, problem.orders().size()).boxed().toList();
        if (!conflicts(kept)) {
            return List.of();
        }
        for (int chunk = Math.max(1, kept.size() / 2); ; chunk /= 2) {
            kept = without(kept, chunk);
            if (chunk == 1) {
                return kept;
            }
        }
    }

    /** What is left when every run of so many orders that is not needed is taken away. */
    private List<Integer> without(List<Integer> orders, int chunk) {
        List<Integer> kept = orders;
        for (int from = 0; from < kept.size(); ) {
            List<Integer> fewer = new ArrayList<>(kept.subList(0, from));
            fewer.addAll(kept.subList(Math.min(kept.size(), from + chunk), kept.size()));
            if (!fewer.isEmpty() && conflicts(fewer)) {
                kept = fewer;
            } else {
                from += chunk;
            }
        }
        return kept;
    }

    private boolean conflicts(List<Integer> orders) {
        progress.checkCancelled();
        progress.report(1 - 1 / (1 + tried++ / 20.0), Message.of("schedule.conflict.searching", orders.size()));
        Planner planner = new Planner(only(new HashSet<>(orders)));
        PlanFound first = planner.first();
        return !first.isFeasible()
                && !planner.solve(
                                1,
                                Optional.of(first.plan()),
                                new SearchLimits(STEPS, 1, 1, progress::cancelled),
                                better -> {})
                        .isFeasible();
    }

    /** The problem in which only some orders are made. */
    private PlanningProblem only(Set<Integer> kept) {
        List<Order> orders = IntStream.range(0, problem.orders().size())
                .mapToObj(i -> kept.contains(i)
                        ? problem.orders().get(i)
                        : problem.orders().get(i).unmade())
                .toList();
        return problem.withOrders(orders, problem.operations());
    }
}
