package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.Message;

/**
 * An operation made in two parts, which may run on different machines and at different times: what has to be done before has to be
 * done before both, and what comes after waits for both. Each part is set up for by itself.
 *
 * @param problem with both parts
 * @param second the index of the second part; the first keeps the index of the whole
 */
public record OperationSplit(PlanningProblem problem, int second) {

    /** Why an operation cannot be split: it is held where it is, it is baked with others, or it takes no time. Empty if it can be. */
    public static Optional<Message> reason(PlanningProblem problem, int operation) {
        Operation whole = problem.operations().get(operation);
        String key = null;
        if (whole.pin().isPresent() || problem.released().frozen(operation).isPresent()) {
            key = "schedule.split.held";
        } else if (!whole.recipe().isEmpty()) {
            key = "schedule.split.batch";
        } else if (whole.modes().stream().anyMatch(mode -> mode.duration() < 2)) {
            key = "schedule.split.short";
        }
        return Optional.ofNullable(key).map(each -> Message.of(each, whole.id()));
    }

    /**
     * Splits an operation.
     *
     * @param share of the work that the first part is, between 0 and 1
     * @throws IllegalArgumentException if it cannot be split, or no part would be left
     */
    public static OperationSplit of(PlanningProblem problem, int operation, double share) {
        if (!(share > 0 && share < 1) || reason(problem, operation).isPresent()) {
            throw new IllegalArgumentException("operation " + operation + ", share " + share);
        }
        Operation whole = problem.operations().get(operation);
        int second = problem.operations().size();
        List<Mode> firsts = new ArrayList<>();
        List<Mode> seconds = new ArrayList<>();
        for (Mode mode : whole.modes()) {
            long first = Math.clamp(Math.round(mode.duration() * share), 1, mode.duration() - 1);
            firsts.add(mode.withDuration(first));
            seconds.add(mode.withDuration(mode.duration() - first));
        }
        List<Operation> operations = new ArrayList<>();
        for (Operation each : problem.operations()) {
            operations.add(each.index() == operation ? each.withModes(firsts) : after(each, operation, second));
        }
        operations.add(new Operation(
                second,
                freeId(problem, whole.id()),
                whole.name(),
                whole.order(),
                whole.routing(),
                whole.predecessors(),
                seconds,
                whole.setupState(),
                "",
                whole.size(),
                whole.earliest(),
                whole.interruptible(),
                Optional.empty()));
        return new OperationSplit(problem.withOrders(orders(problem, operation, second), operations), second);
    }

    /** The operation; if it waited for the whole, it waits for both parts in the same way. */
    private static Operation after(Operation each, int operation, int second) {
        List<Precedence> more = new ArrayList<>(each.predecessors());
        each.predecessors().stream()
                .filter(before -> before.operation() == operation)
                .map(before -> new Precedence(second, before.minLag(), before.maxLag()))
                .forEach(more::add);
        return more.size() == each.predecessors().size() ? each : each.withPredecessors(more);
    }

    private static List<Order> orders(PlanningProblem problem, int operation, int second) {
        return problem.orders().stream()
                .map(order -> new Order(
                        order.id(),
                        order.name(),
                        order.product(),
                        order.quantity(),
                        order.priority(),
                        order.release(),
                        order.due(),
                        order.routings().stream()
                                .map(routing -> with(routing, operation, second))
                                .toList()))
                .toList();
    }

    private static List<Integer> with(List<Integer> routing, int operation, int second) {
        List<Integer> longer = new ArrayList<>(routing);
        int at = longer.indexOf(operation);
        if (at >= 0) {
            longer.add(at + 1, second);
        }
        return longer;
    }

    private static String freeId(PlanningProblem problem, String id) {
        Set<String> taken = new HashSet<>();
        problem.operations().forEach(each -> taken.add(each.id()));
        int number = 2;
        while (taken.contains(id + "#" + number)) {
            number++;
        }
        return id + "#" + number;
    }
}
