package org.twinbench.workbench.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;

/**
 * Remembers what was promised for orders that are planned for an earlier date: a plan is made for the earlier dates and judged by the
 * promised ones, and buffers that are set again count from the promise. An order that was brought back by undo has none.
 */
final class Promises {
    private final Map<Order, Order> promised = new HashMap<>();

    /** The problem with the due dates that were promised. */
    PlanningProblem judged(PlanningProblem problem) {
        List<Order> orders = problem.orders().stream()
                .map(order -> promised.getOrDefault(order, order))
                .toList();
        return orders.equals(problem.orders()) ? problem : problem.withOrders(orders, problem.operations());
    }

    /**
     * Remembers which orders are planned for earlier.
     *
     * @param judged has the same orders with what was promised
     */
    void remember(PlanningProblem planned, PlanningProblem judged) {
        for (int i = 0; i < planned.orders().size(); i++) {
            Order earlier = planned.orders().get(i);
            Order promise = judged.orders().get(i);
            if (!earlier.equals(promise)) {
                promised.put(earlier, promise);
            }
        }
    }

    /** How many orders of a problem are planned for an earlier date than promised. */
    long count(PlanningProblem problem) {
        return problem.orders().stream().filter(promised::containsKey).count();
    }
}
