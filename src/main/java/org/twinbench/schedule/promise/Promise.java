package org.twinbench.schedule.promise;

import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * One way to make what was asked for.
 *
 * @param site where; empty for wherever it fits
 * @param terms how much it may push others
 * @param problem with the new order as its last
 * @param end when it would be ready, ticks
 * @param inTime whether that is by the date that was asked for
 * @param displaced the orders that would be ready later, the latest first
 * @param price what the plan would cost more for all others, thousandths of the unit of cost
 */
public record Promise(
        String site,
        Terms terms,
        PlanningProblem problem,
        Plan plan,
        long end,
        boolean inTime,
        List<Displaced> displaced,
        long price) {
    /** How much a new order may push those that are there. */
    public enum Terms {
        /** It takes what others leave: none of them becomes late, or later than it is. */
        GENTLE,
        /** It counts as much as any other. */
        EQUAL,
        /** It goes before all others. */
        FIRST;

        public Message text() {
            return Message.of("schedule.promise." + name());
        }
    }

    public Promise {
        displaced = List.copyOf(displaced);
    }

    /** Orders that would be late and are not now, or later than now. */
    public long harmed() {
        return displaced.stream().filter(each -> each.late() > 0).count();
    }
}
