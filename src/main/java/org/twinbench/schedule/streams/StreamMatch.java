package org.twinbench.schedule.streams;

import java.util.List;

/**
 * One thing that costs something.
 *
 * @param key of the constraint: the key of an objective as in {@code PlanFigures}, or a broken rule
 * @param isHard whether a rule is broken
 * @param order its index
 * @param operations indices of the operations that it comes from, ascending
 * @param cost thousandths of the unit of cost; for a broken rule seconds, or as many of them as it counts for
 */
public record StreamMatch(String key, boolean isHard, int order, List<Integer> operations, long cost) {
    public StreamMatch {
        operations = List.copyOf(operations);
    }
}
