package org.twinbench.schedule.kernel;

/**
 * A timing model over lanes of operations and the guided search in it. A lane is a machine, a sequence is the order of the operations on it,
 * both are indices from 0. The kernel keeps current sequences, knows their score, and proposes the next step. Used by one thread at a time;
 * the same seed and the same calls give the same steps.
 */
public interface SequenceKernel {

    int operationCount();

    int laneCount();

    /** The operations of a lane in order; a copy. */
    int[] sequence(int lane);

    /** Replaces all sequences; every operation has to occur once, on a lane that may do it. */
    void load(int[][] sequences);

    /** Score of the current sequences: 0 if nothing is violated, else negative, in the units that the model documents. */
    long hardScore();

    /** Score of the current sequences: negative weighted costs, greater is better. */
    long softScore();

    /** The next step of the search from the current sequences; it is not carried out. A search never ends by itself. */
    Step propose();

    /** Carries a step out; the scores follow. */
    void apply(Step step);

    /** Takes in what another search has found, for later use; the current sequences stay. */
    void welcome(int[][] sequences);

    /** A lower bound on the cost: no sequence has a soft score above its negative. 0 if none is known. */
    long lowerBound();

    /** How many steps are worth one look at a clock: many where they take microseconds, one where they take milliseconds. */
    default int stepsPerLook() {
        return 64;
    }
}
