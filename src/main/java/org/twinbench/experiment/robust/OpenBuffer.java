package org.twinbench.experiment.robust;

import org.twinbench.schedule.WorkCalendar;

/**
 * Buffers in the hours of those who finish an order: what a night or a weekend adds to a delay needs no buffer, since nobody would use
 * it.
 *
 * @param hours when the machine of the last operation and its people work
 */
record OpenBuffer(WorkCalendar hours) {
    /** By how many open ticks an end is late; work that goes on after closing counts too. */
    long between(long planned, long late) {
        if (late <= planned) {
            return 0;
        }
        long closing = hours.latestStart(late, 0, true);
        return hours.openBetween(planned, late) + late - Math.max(planned, closing);
    }

    /** The end that is so many open ticks before a due date; if the hours do not reach back so far, before the due date at all. */
    long before(long due, long buffer) {
        long end = buffer == 0 ? due : hours.latestStart(due, buffer, true);
        return end < 0 ? due - buffer : end;
    }
}
