package org.twinbench.schedule;

import java.util.List;

/**
 * What a customer waits for.
 *
 * @param priority weight of its tardiness, greater than 0; 1 is usual
 * @param release earliest start of its first operations, ticks since the start of planning; may lie in the past
 * @param due when it should be ready, ticks; {@link WorkCalendar#NEVER} if nobody waits for it
 * @param routings the ways in which it can be made, each the indices of its operations; exactly one of them is carried out
 */
public record Order(
        String id,
        String name,
        String product,
        int quantity,
        double priority,
        long release,
        long due,
        List<List<Integer>> routings) {
    public Order {
        routings = routings.stream().map(List::copyOf).toList();
    }

    public boolean hasDueDate() {
        return due < WorkCalendar.NEVER;
    }

    public Order withDue(long other) {
        return new Order(id, name, product, quantity, priority, release, other, routings);
    }

    public Order withRelease(long other) {
        return new Order(id, name, product, quantity, priority, other, due, routings);
    }

    /** The same order of which nothing is carried out. */
    public Order unmade() {
        return new Order(id, name, product, quantity, priority, release, due, List.of());
    }

    public Order withPriority(double other) {
        return new Order(id, name, product, quantity, other, release, due, routings);
    }
}
