package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.List;

/** What can be made in any quantity, in one of several ways. */
public record Product(String id, String name, List<List<ProductStep>> routings) {
    public Product {
        routings = routings.stream().map(List::copyOf).toList();
    }

    /** An order with its operations. */
    public record Lot(Order order, List<Operation> operations) {
        public Lot {
            operations = List.copyOf(operations);
        }
    }

    /**
     * An order of this product, to be appended to a problem.
     *
     * @param release and due: ticks since the start of planning
     * @throws IllegalArgumentException if the quantity is less than 1
     */
    public Lot lot(PlanningProblem problem, String order, int quantity, double priority, long release, long due) {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
        int owner = problem.orders().size();
        List<Operation> operations = new ArrayList<>();
        List<List<Integer>> indices = new ArrayList<>();
        for (int routing = 0; routing < routings.size(); routing++) {
            int first = problem.operations().size() + operations.size();
            List<Integer> steps = new ArrayList<>();
            for (ProductStep step : routings.get(routing)) {
                int index = first + steps.size();
                steps.add(index);
                operations.add(step.operation(index, order, owner, routing, first, quantity));
            }
            indices.add(steps);
        }
        return new Lot(new Order(order, order, id, quantity, priority, release, due, indices), operations);
    }
}
