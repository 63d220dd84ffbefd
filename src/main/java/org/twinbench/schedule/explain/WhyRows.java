package org.twinbench.schedule.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/** Where an order's time went, as a table: one row for each cause, the longest first. */
public final class WhyRows {
    private WhyRows() {}

    /** Some of the time, and the name of where it went or of who is to blame. */
    public record Share(String name, long length) {}

    /**
     * All time of one cause.
     *
     * @param where by the names of machines, the longest first
     * @param blockers by the ids of orders, the longest first; empty if no other order is to blame
     */
    public record Row(Cause cause, long length, List<Share> where, List<Share> blockers) {}

    public static List<Row> of(PlanningProblem problem, Plan plan, WhyLate why) {
        Map<Cause, List<Stretch>> groups = why.stretches().stream().collect(Collectors.groupingBy(Stretch::cause));
        return groups.entrySet().stream()
                .map(group -> new Row(
                        group.getKey(),
                        length(group.getValue()),
                        shares(group.getValue(), each -> machine(problem, plan, each)),
                        shares(blocked(group.getValue()), each -> blocker(problem, each))))
                .sorted(Comparator.comparingLong(Row::length).reversed().thenComparing(Row::cause))
                .toList();
    }

    private static long length(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    private static List<Stretch> blocked(List<Stretch> stretches) {
        return stretches.stream().filter(each -> !each.blockers().isEmpty()).toList();
    }

    private static String machine(PlanningProblem problem, Plan plan, Stretch stretch) {
        int machine = plan.assignment(stretch.operation()).orElseThrow().machine();
        return problem.machines().get(machine).name();
    }

    private static String blocker(PlanningProblem problem, Stretch stretch) {
        int order = problem.operations().get(stretch.blockers().getLast()).order();
        return problem.orders().get(order).id();
    }

    private static List<Share> shares(List<Stretch> stretches, Function<Stretch, String> name) {
        Map<String, Long> lengths =
                stretches.stream().collect(Collectors.groupingBy(name, Collectors.summingLong(Stretch::length)));
        return lengths.entrySet().stream()
                .map(each -> new Share(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Share::length).reversed().thenComparing(Share::name))
                .toList();
    }
}
