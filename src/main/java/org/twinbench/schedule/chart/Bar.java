package org.twinbench.schedule.chart;

/**
 * An operation on a chart. Times are ticks since the start of planning.
 *
 * @param setupFrom where its setup begins; {@code from} if there is none
 * @param slackTo until when it could end without moving anything else
 * @param late whether its order is ready after its due date
 * @param critical whether it is on the chain that decides the last end
 */
public record Bar(
        int operation,
        int order,
        int lane,
        long setupFrom,
        long from,
        long to,
        long slackTo,
        String text,
        boolean late,
        boolean critical,
        boolean pinned) {}
