package org.twinbench.experiment.robust;

import java.util.Arrays;
import java.util.List;
import org.twinbench.schedule.WorkCalendar;

/**
 * One operation, or one batch of them, in the graph of a plan.
 *
 * @param durations planned ticks of each operation
 * @param duration planned ticks of the longest
 * @param start planned, ticks
 */
@SuppressWarnings("ArrayRecordComponent")
record Job(int[] operations, long[] durations, long duration, long start, Work work, Waits waits) {
    /**
     * How it is carried out.
     *
     * @param setup ticks
     * @param crew who attends it in the plan, and when they work with the machine
     * @param others who could attend it instead; empty if nobody has to
     * @param pauses whether it may pause while they do not work
     * @param running whether it has begun already
     */
    record Work(int machine, long setup, Crew crew, List<Crew> others, boolean pauses, boolean running) {}

    /** People, none or some, and when all of them work with a machine. */
    @SuppressWarnings("ArrayRecordComponent")
    record Crew(int[] people, WorkCalendar hours) {}

    /**
     * What it waits for. All these jobs have smaller numbers.
     *
     * @param previous the job before on its machine; {@link Course#NOTHING} for the first
     * @param before jobs of its orders
     * @param lags ticks from their ends, transport included
     * @param floor not earlier than this, ticks
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Waits(int previous, int[] before, long[] lags, long floor) {}

    static Job of(int[] operations, long[] durations, long start, Work work, Waits waits) {
        long longest = Arrays.stream(durations).max().orElse(0);
        return new Job(operations, durations, longest, start, work, waits);
    }

    /** The same, but it starts no earlier than planned. */
    Job held() {
        Waits later = new Waits(waits.previous, waits.before, waits.lags, Math.max(waits.floor, start));
        return new Job(operations, durations, duration, start, work, later);
    }
}
