package org.twinbench.schedule.streams;

import java.util.List;
import org.twinbench.model.Quantity;

/**
 * One thing that costs something.
 *
 * @param key of the constraint: the key of an objective as in {@code PlanFigures}, or a broken rule
 * @param isHard whether a rule is broken
 * @param order its index
 * @param operations indices of the operations that it comes from, ascending
 * @param amount of what is paid for: hours late, of setup, of waiting, of shift (negative if earlier than released), kilowatt hours; for a
 *     broken rule operations, or the time by which it is missed
 * @param cost thousandths of the unit of cost; for a broken rule seconds, or as many of them as it counts for
 */
public record StreamMatch(String key, boolean isHard, int order, List<Integer> operations, Quantity amount, long cost) {
    public StreamMatch {
        operations = List.copyOf(operations);
    }

    /** The last of its operations, the one to look at first. */
    public int operation() {
        return operations.getLast();
    }
}
