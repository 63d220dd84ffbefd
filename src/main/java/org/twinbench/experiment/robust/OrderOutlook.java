package org.twinbench.experiment.robust;

import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Proportion;

/**
 * How certain an order is. Ends beyond the calendars count as their end.
 *
 * @param order its index
 * @param planned its end if all takes as long as planned, ticks
 * @param onTime in how many replications it was ready by its due date; all if it has none
 * @param end mean, s
 * @param early end that is not reached in 5 % of the replications, ticks
 * @param median end that is not passed in half of the replications, ticks
 * @param ninety end that is not passed in 90 % of the replications, ticks
 * @param late end that is not passed in 95 % of the replications, ticks
 * @param tardiness mean, s
 * @param buffer how much later than planned it is at most with the certainty that was asked for, ticks in the hours of its last machine
 * @param safeDue end by which it should be planned so that the buffer lies before its due date, ticks; as that if it has none
 */
public record OrderOutlook(
        int order,
        long planned,
        Proportion onTime,
        Estimate end,
        long early,
        long median,
        long ninety,
        long late,
        Estimate tardiness,
        long buffer,
        long safeDue) {}
