package org.twinbench.experiment.robust;

import java.util.Arrays;
import org.twinbench.schedule.WorkCalendar;

/**
 * One operation, or one batch of them, in the graph of a plan.
 *
 * @param durations planned ticks of each operation
 * @param duration planned ticks of the longest
 */
@SuppressWarnings("ArrayRecordComponent")
record Job(int[] operations, long[] durations, long duration, Work work, Waits waits) {
    /**
     * How it is carried out.
     *
     * @param setup ticks
     * @param hours when the machine and all who attend it work
     * @param pauses whether it may pause while they do not
     * @param running whether it has begun already
     */
    record Work(int machine, long setup, WorkCalendar hours, boolean pauses, boolean running) {}

    /**
     * What it waits for. All these jobs have smaller numbers.
     *
     * @param shared jobs before it on its machine and of its people
     * @param before jobs of its orders
     * @param lags ticks from their ends, transport included
     * @param floor not earlier than this, ticks
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Waits(int[] shared, int[] before, long[] lags, long floor) {}

    static Job of(int[] operations, long[] durations, Work work, Waits waits) {
        return new Job(operations, durations, Arrays.stream(durations).max().orElse(0), work, waits);
    }

    Job notBefore(long start) {
        Waits held = new Waits(waits.shared, waits.before, waits.lags, Math.max(waits.floor, start));
        return new Job(operations, durations, duration, work, held);
    }
}
