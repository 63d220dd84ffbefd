package org.twinbench.schedule;

import java.util.List;

/**
 * What a plan is worth: figures for people and the terms of its cost in thousandths.
 *
 * @param unplanned operations that should be carried out and are not
 * @param tardiness sum over the late orders, ticks
 * @param setup sum of the setups, ticks
 * @param energy electricity bill, thousandths of the unit of cost, whatever its weight
 * @param moved operations on another machine, or at another time, than in the released plan
 */
public record PlanFigures(
        int unplanned,
        long makespan,
        int lateOrders,
        long tardiness,
        long setup,
        long energy,
        int moved,
        List<Term> terms) {
    /** One objective: a key of the messages {@code schedule.objective.*} and its cost in thousandths. */
    public record Term(String key, long cost) {}

    public PlanFigures {
        terms = List.copyOf(terms);
    }

    /** All terms together, thousandths of the unit of cost. */
    public long cost() {
        return terms.stream().mapToLong(Term::cost).sum();
    }
}
